import { dayOf, isEarlierDay } from '../../calendar'
import type { Words } from '../../facts'
import { type DeriveContext, type DerivedFact, daysLacking, read } from '../derived-fact'
import { allOf, type Maybe, maybe, NO, notOf } from '../maybe'
import { pastEvent } from '../past-event'

/** Whether the day of an event is over. */
export const dayIsOver = (context: DeriveContext, name: string): Maybe => {
  const { value, missing } = read(context, name)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return NO
  return maybe(isEarlierDay(value, dayOf(context.asOf)), () => daysLacking(context, [name]))
}

const stillOpenLater = (
  name: string,
  done: string,
  label: Words,
  doneName: string,
): DerivedFact => ({
  name,
  topicName: 'transfers',
  kind: 'flag',
  label,
  about: {
    zh: `由 discoveredOn、${doneName} 得出；按日历日比较`,
    en: `from discoveredOn and ${doneName}, compared as calendar days`,
  },
  derive: (context) =>
    allOf([notOf(pastEvent(context, done)), dayIsOver(context, 'transfer.discoveredOn')]),
})

/** Whether a violation going on has not been ordered to stop, the day of its discovery being over. */
export const stopOrderOutstanding = stillOpenLater(
  'transfer.stopOrderOutstanding',
  'transfer.stopOrderedOn',
  { zh: '发现当日已过而没有责令停止', en: 'not ordered to stop, the day of discovery being over' },
  'stopOrderedOn',
)

/** Whether nobody has been phoned from the spot, the day of the discovery being over. */
export const callOutstanding = stillOpenLater(
  'transfer.callOutstanding',
  'transfer.phonedOn',
  { zh: '发现当日已过而没有电话告知', en: 'not phoned, the day of discovery being over' },
  'phonedOn',
)
