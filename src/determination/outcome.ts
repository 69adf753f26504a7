import type { Words } from '../facts'
import type { DeadlineFinding, Item } from './finding'
import type { Judgement } from './judgement'
import { verdictLabels } from './verdict'

const dueWords = (deadline: DeadlineFinding): Words =>
  deadline.provisional
    ? {
        zh: `期限：最早 ${deadline.earliest}，最迟 ${deadline.latest}（未定）`,
        en: `due: ${deadline.earliest} at the earliest, ${deadline.latest} at the latest (provisional)`,
      }
    : { zh: `期限：${deadline.due}`, en: `due ${deadline.due}` }

const listed = (items: readonly Item[], language: 'zh' | 'en', mark: string) =>
  items.map(({ label }) => label[language]).join(mark)

const itemWords = (items: readonly Item[], verdict: Judgement['verdict']): Words[] => {
  const grave = verdict === 'violated' || verdict === 'prohibited'
  const unmet = grave ? items.filter(({ state }) => state === 'unmet') : []
  const unknown =
    grave || verdict === 'undetermined' ? items.filter(({ state }) => state === 'unknown') : []
  return [
    ...(unmet.length > 0
      ? [
          {
            zh: `未满足：${listed(unmet, 'zh', '、')}`,
            en: `not met: ${listed(unmet, 'en', ', ')}`,
          },
        ]
      : []),
    ...(unknown.length > 0
      ? [
          {
            zh: `不明：${listed(unknown, 'zh', '、')}`,
            en: `unknown: ${listed(unknown, 'en', ', ')}`,
          },
        ]
      : []),
  ]
}

/** The answer in a sentence: the verdict, the norm's gist, and what turned it. */
export const outcomeOf = (gist: Words, isDefinition: boolean, judgement: Judgement): Words => {
  const { verdict, deadline, silence } = judgement
  const holds = isDefinition && verdict === 'compliant'
  const label = holds ? { zh: '成立', en: 'holds' } : verdictLabels[verdict]
  const parts: Words[] = [
    ...(deadline ? [dueWords(deadline)] : []),
    ...itemWords(judgement.items, verdict),
    ...silence,
  ]
  return {
    zh: [`${label.zh}：${gist.zh.replace(/。$/, '')}`, ...parts.map(({ zh }) => zh)].join('；'),
    en: [`${label.en}: ${gist.en.replace(/\.$/, '')}`, ...parts.map(({ en }) => en)].join('; '),
  }
}
