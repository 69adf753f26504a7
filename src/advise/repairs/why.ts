import { type Finding, groundOf } from '../../determination'
import type { Words } from '../../facts'
import { inHandOf } from './in-hand'
import { placesOf } from './places'

const overdue = ({ deadline }: Finding): Words | undefined => {
  if (!deadline) return undefined
  const due = deadline.provisional ? deadline.latest : deadline.due
  return {
    zh: `期限已于 ${due} 届满，逾期不能补救`,
    en: `the period ended on ${due}: what is late cannot be made timely`,
  }
}

const labelsOf = (finding: Finding): { past: Words[]; world: Words[] } => {
  const { frame } = groundOf(finding).bench
  const unmet = finding.items.filter(({ state }) => state === 'unmet')
  const items = unmet.length > 0 ? unmet : finding.items.filter(({ state }) => state === 'met')
  const isOpenKind = (name: string) =>
    frame.slots.resolve(name) !== undefined &&
    placesOf(frame.slots.of(name), frame).some(({ fact }) => inHandOf(fact) !== undefined)
  return {
    past: items.filter(({ fact }) => isOpenKind(fact)).map(({ label }) => label),
    world: items.filter(({ fact }) => !isOpenKind(fact)).map(({ label }) => label),
  }
}

const list = (labels: readonly Words[], lang: 'zh' | 'en', mark: string) =>
  [...new Set(labels.map((each) => each[lang]))].join(mark)

/** Why nothing that is still open leads out of a breach. */
export const whyIrreparable = (finding: Finding): Words => {
  const late = overdue(finding)
  if (late) return late
  const { past, world } = labelsOf(finding)
  const parts: Words[] = [
    ...(past.length > 0
      ? [
          {
            zh: `已成事实，不能更改：${list(past, 'zh', '、')}`,
            en: `done and past: ${list(past, 'en', ', ')}`,
          },
        ]
      : []),
    ...(world.length > 0
      ? [
          {
            zh: `不由拟稿人决定：${list(world, 'zh', '、')}`,
            en: `not for the drafter to change: ${list(world, 'en', ', ')}`,
          },
        ]
      : []),
  ]
  if (parts.length === 0)
    return {
      zh: '所系行为已经完成，不能更改',
      en: 'the act that it turns on is done and cannot be changed',
    }
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  }
}
