import { cameBefore } from '../came-before'
import type { DerivedFact } from '../derived-fact'

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
  derive: (context) => cameBefore(context, ['transfer.discoveredOn', 'transfer.stopOrderedOn']),
}
