import { type DerivedFact, read } from './derived-fact'

/** When the sides of a dispute first tried to settle it, by negotiation or by coordination. */
export const firstTriedOn: DerivedFact = {
  name: 'dispute.firstTriedOn',
  topicName: 'disputes',
  kind: 'date',
  label: { zh: '首次协商或协调日期', en: 'first negotiation or coordination' },
  about: {
    zh: '协商日期、协调日期中较早的；已知其一即可，均没有的为没有',
    en: 'the earlier of negotiation and coordination; one of them suffices; none if there was neither',
  },
  derive: (context) => {
    const tries = ['dispute.negotiation.on', 'dispute.coordination.on'].map((name) =>
      read(context, name),
    )
    const dates = tries.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])).sort()
    if (dates[0] !== undefined) return { value: dates[0] }
    const missing = tries.flatMap((each) => each.missing ?? [])
    return missing.length > 0 ? { missing } : { value: null }
  },
}
