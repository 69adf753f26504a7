import type { Value } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

const isNone = (value: Value): boolean =>
  value === null || (typeof value === 'object' && 'present' in value && value.present.length === 0)

export const severalViolations: DerivedFact = {
  name: 'decision.severalViolations',
  topicName: 'decisions',
  kind: 'flag',
  label: { zh: '涉及多个违法行为', en: 'there are several violations' },
  about: {
    zh: '由 violations 各项得出：有两个以上的为是；decision.violations 为空的为否',
    en: 'from the entries of "violations", yes if there are two or more; no of a decision that deals with none',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'decision.violations')
    const listed = context.document.facts.violations
    if (isNone(value)) return { value: false }
    if (listed) return { value: listed.length >= 2 }
    return missing ? { missing: [missing] } : { value: false }
  },
}
