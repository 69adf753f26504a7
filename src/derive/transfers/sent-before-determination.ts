import { cameBefore } from '../came-before'
import { type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'

const SENT_ON = 'transfer.sentOn'
const DETERMINED_ON = 'handling.determinedOn'

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
  derive: (context) =>
    read(context, DETERMINED_ON).value === null
      ? pastEvent(context, SENT_ON)
      : cameBefore(context, [SENT_ON, DETERMINED_ON]),
}
