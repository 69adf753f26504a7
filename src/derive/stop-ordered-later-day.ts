import { isEarlierDay } from '../calendar'
import type { Reading } from '../facts'
import { type DerivedFact, daysLacking, read } from './derived-fact'
import { maybe, NO } from './maybe'

const DATES = ['transfer.discoveredOn', 'transfer.stopOrderedOn']

/** Whether a violation going on was ordered to stop only on a later day than that of its discovery. */
export const stopOrderedLaterDay: DerivedFact = {
  name: 'transfer.stopOrderedLaterDay',
  topicName: 'transfers',
  kind: 'flag',
  label: {
    zh: '责令停止晚于发现当日',
    en: 'ordered to stop on a later day than that of discovery',
  },
  about: {
    zh: '由 discoveredOn、stopOrderedOn 得出；按日历日比较',
    en: 'from discoveredOn and stopOrderedOn, compared as calendar days',
  },
  derive: (context) => {
    const [found, ordered] = DATES.map((name) => read(context, name)) as [Reading, Reading]
    const missing = [found, ordered].flatMap((each) => each.missing ?? [])
    if (missing.length > 0) return { missing }
    if (typeof found.value !== 'string' || typeof ordered.value !== 'string') return NO
    return maybe(isEarlierDay(found.value, ordered.value), () => daysLacking(context, DATES))
  },
}
