import type { MissingFact } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'

const OUTCOMES = ['personRecord.revokedOnReconsideration', 'personRecord.lostInLitigation']

/** Matters revoked on reconsideration or lost in litigation; a matter that was both is one matter. */
export const errorCases: DerivedFact = {
  name: 'personRecord.errorCases',
  topicName: 'personRecord',
  kind: 'count',
  label: { zh: '错案量', en: 'error cases' },
  about: {
    zh: '复议撤销数与诉讼败诉数之和，减去两者兼有的事项数：同一事项只计一次',
    en: 'matters revoked plus matters lost, less those that were both: one matter counts once',
  },
  derive: (context) => {
    const outcomes = OUTCOMES.map((name) => read(context, name))
    const missing = outcomes.flatMap((each) => each.missing ?? ([] as MissingFact[]))
    const both = read(context, 'personRecord.revokedAndLost')
    const overlap = outcomes.some(({ value }) => value === 0) ? 0 : both.value
    if (overlap === undefined && both.missing) missing.push(both.missing)
    if (missing.length > 0) return { missing }
    const figures = [...outcomes.map(({ value }) => value), overlap]
    if (figures.includes(null)) return { value: null }
    const [revoked, lost, twice] = figures.map(Number) as [number, number, number]
    return { value: revoked + lost - twice }
  },
}
