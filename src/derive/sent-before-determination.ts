import { isEarlierDay } from '../calendar'
import type { Reading } from '../facts'
import { type DerivedFact, daysLacking, read } from './derived-fact'
import { maybe, NO } from './maybe'
import { pastEvent } from './past-event'

const SENT_ON = 'transfer.sentOn'
const DATES = [SENT_ON, 'handling.determinedOn']

/** Whether a case was sent, or is to be sent, before the department determined the violation. */
export const sentBeforeDetermination: DerivedFact = {
  name: 'transfer.sentBeforeDetermination',
  topicName: 'transfers',
  kind: 'flag',
  label: { zh: '先于认定移送', en: 'sent before the violation was determined' },
  about: {
    zh: '由 sentOn、handling.determinedOn 得出；按日历日比较，没有认定而已移送的也是',
    en: 'from sentOn and handling.determinedOn, compared as calendar days; so, too, where it was sent and nothing determined',
  },
  derive: (context) => {
    const [sent, determined] = DATES.map((name) => read(context, name)) as [Reading, Reading]
    const missing = [sent, determined].flatMap((each) => each.missing ?? [])
    if (missing.length > 0) return { missing }
    if (typeof determined.value !== 'string') return pastEvent(context, SENT_ON)
    if (typeof sent.value !== 'string') return NO
    return maybe(isEarlierDay(sent.value, determined.value), () => daysLacking(context, DATES))
  },
}
