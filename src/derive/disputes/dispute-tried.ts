import { type DerivedFact, read } from '../derived-fact'
import { anyOf, type Maybe, maybe } from '../maybe'
import { pastEvent } from '../past-event'

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
    const results = ['dispute.negotiation.result', 'dispute.coordination.result'].map(
      (name): Maybe => {
        const { value, missing } = read(context, name)
        return missing ? { missing: [missing] } : maybe(typeof value === 'string')
      },
    )
    const dates = ['dispute.negotiation.on', 'dispute.coordination.on'].map((name) =>
      pastEvent(context, name),
    )
    return anyOf([...dates, ...results])
  },
}
