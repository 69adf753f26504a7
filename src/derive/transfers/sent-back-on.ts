import { type DerivedFact, daysLacking, declined, read } from '../derived-fact'

const RETURNED_ON = 'referral.returnedOn'
const HANDED_OVER_ON = 'referral.handedOverOn'

/** When the police sent a case to the enforcement organ, as a hand-over or as a case sent back. */
export const sentBackOn: DerivedFact = {
  name: 'referral.sentBackOn',
  topicName: 'referrals',
  kind: 'date',
  label: { zh: '公安机关移送行政机构的日期', en: 'sent by the police to the enforcement organ' },
  about: {
    zh: '内容为 administrative-case 时，从 handedOverOn 或 returnedOn；其他从 returnedOn',
    en: 'of an administrative-case, from handedOverOn or returnedOn; otherwise from returnedOn',
  },
  daysLacking: (context) => daysLacking(context, [RETURNED_ON, HANDED_OVER_ON]),
  derive: (context) => {
    const returned = read(context, RETURNED_ON)
    if (typeof returned.value === 'string') return { value: returned.value }
    const kind = read(context, 'referral.kind')
    const handedOver = read(context, HANDED_OVER_ON)
    if (kind.value === 'administrative-case' && handedOver.value !== undefined)
      return { value: handedOver.value }
    if (returned.value !== undefined) return { value: returned.value }
    const missing = kind.value === 'administrative-case' ? handedOver.missing : returned.missing
    return { missing: missing ? [missing] : [] }
  },
  isDeclined: (context) =>
    declined(context, RETURNED_ON) ||
    (read(context, 'referral.kind').value === 'administrative-case' &&
      declined(context, HANDED_OVER_ON)),
}
