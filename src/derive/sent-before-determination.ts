import { dayOf } from '../calendar'
import { type DerivedFact, read } from './derived-fact'

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
    const sent = read(context, 'transfer.sentOn')
    const determined = read(context, 'handling.determinedOn')
    const missing = [sent, determined].flatMap((each) => each.missing ?? [])
    if (missing.length > 0) return { missing }
    if (sent.value === null) return { value: false }
    const day = dayOf(sent.value as string)
    return {
      value:
        determined.value === null
          ? day <= dayOf(context.asOf)
          : day < dayOf(determined.value as string),
    }
  },
}
