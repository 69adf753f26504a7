import { type DerivedFact, read } from './derived-fact'

/** Whether the sides of a dispute have tried to settle it, by negotiation or by coordination. */
export const disputeTried: DerivedFact = {
  name: 'dispute.tried',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '已经协商或者协调', en: 'negotiation or coordination has been tried' },
  about: {
    zh: '协商、协调有其一的日期或者结果即为是；均没有的为否',
    en: 'yes if there is a date or a result of negotiation or of coordination; no if there is neither',
  },
  derive: (context) => {
    const dates = ['dispute.negotiation.on', 'dispute.coordination.on'].map((name) =>
      read(context, name),
    )
    const results = ['dispute.negotiation.result', 'dispute.coordination.result'].map((name) =>
      read(context, name),
    )
    const today = context.asOf.slice(0, 10)
    if (dates.some(({ value }) => typeof value === 'string' && value <= today))
      return { value: true }
    if (results.some(({ value }) => typeof value === 'string')) return { value: true }
    const missing = [...dates, ...results].flatMap((each) => each.missing ?? [])
    return missing.length > 0 ? { missing } : { value: false }
  },
}
