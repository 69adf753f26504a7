import type { Words } from '../facts'
import type { Norm } from '../rulebook'
import type { DeadlineFinding, Item } from './finding'
import type { Judgement } from './judgement'
import { verdictLabels } from './verdict'

const termWords = (deadline: DeadlineFinding): Words => {
  const [first, last] = deadline.provisional
    ? [deadline.earliest, deadline.latest]
    : [deadline.due, deadline.due]
  return first === last
    ? { zh: `该期限至：${last}`, en: `the term ends ${last}` }
    : {
        zh: `该期限最早至 ${first}，最迟至 ${last}（未定）`,
        en: `the term ends ${first} at the earliest, ${last} at the latest (provisional)`,
      }
}

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
  const grave = verdict === 'violated' || verdict === 'prohibited' || verdict === 'required'
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

const withoutStop = (sentence: string) => sentence.replace(/[。.]$/, '')

/** Sentences that nothing is added to, by gist and verdict. */
const plain = new WeakMap<Words, Map<Words, Words>>()

const plainSentence = (gist: Words, label: Words): Words => {
  const byLabel = plain.get(gist)
  const known = byLabel?.get(label)
  if (known) return known
  const sentence = {
    zh: `${label.zh}：${withoutStop(gist.zh)}`,
    en: `${label.en}: ${withoutStop(gist.en)}`,
  }
  if (byLabel) byLabel.set(label, sentence)
  else plain.set(gist, new Map([[label, sentence]]))
  return sentence
}

const definitionHolds: Words = { zh: '成立', en: 'holds' }

const notBarred: Words = {
  zh: '拟议的行为不在此列',
  en: 'the act as planned is not barred by it',
}

const keptIfItApplies: Words = { zh: '如果适用，已经符合', en: 'complied with, should it apply' }

/** The answer in a sentence: the verdict, the norm's gist, and what turned it. */
export const outcomeOf = (
  gist: Words,
  modality: Norm['modality'],
  judgement: Judgement,
  figures: readonly Words[],
  keptAnyway: boolean,
): Words => {
  const { verdict, deadline, silence, chosen } = judgement
  const holds = modality === 'is' && verdict === 'compliant'
  const isLetPass = modality === 'must-not' && verdict === 'permitted'
  const label = holds ? definitionHolds : verdictLabels[verdict]
  const sentence = plainSentence(gist, label)
  const bare = judgement.items.length === 0 && silence.length === 0 && figures.length === 0
  if (!chosen && !deadline && !isLetPass && !keptAnyway && bare) return sentence
  const parts: Words[] = [
    ...(isLetPass ? [notBarred] : []),
    ...(keptAnyway ? [keptIfItApplies] : []),
    ...(chosen ? [{ zh: withoutStop(chosen.zh), en: withoutStop(chosen.en) }] : []),
    ...figures,
    ...(deadline ? [deadline.ofCondition ? termWords(deadline) : dueWords(deadline)] : []),
    ...itemWords(judgement.items, verdict),
    ...silence,
  ]
  if (parts.length === 0) return sentence
  return {
    zh: [sentence.zh, ...parts.map(({ zh }) => zh)].join('；'),
    en: [sentence.en, ...parts.map(({ en }) => en)].join('; '),
  }
}
