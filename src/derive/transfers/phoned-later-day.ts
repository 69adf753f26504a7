import { cameBefore } from '../came-before'
import type { DerivedFact } from '../derived-fact'

/** Whether the call from the spot was made only on a later day than that of the discovery. */
export const phonedLaterDay: DerivedFact = {
  name: 'transfer.phonedLaterDay',
  topicName: 'transfers',
  kind: 'flag',
  label: {
    zh: '电话告知晚于发现当日',
    en: 'phoned on a later day than that of discovery',
  },
  about: {
    zh: '由 discoveredOn、phonedOn 得出；按日历日比较',
    en: 'from discoveredOn and phonedOn, compared as calendar days',
  },
  derive: (context) => cameBefore(context, ['transfer.discoveredOn', 'transfer.phonedOn']),
}
