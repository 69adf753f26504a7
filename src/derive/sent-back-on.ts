import { type DerivedFact, daysLacking, read } from './derived-fact'

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
  daysLacking: (context) => daysLacking(context, ['referral.returnedOn', 'referral.handedOverOn']),
  derive: (context) => {
    const returned = read(context, 'referral.returnedOn')
    if (returned.value !== undefined) return { value: returned.value }
    const kind = read(context, 'referral.kind')
    const handedOver = read(context, 'referral.handedOverOn')
    if (kind.value === 'administrative-case' && handedOver.value !== undefined)
      return { value: handedOver.value }
    const missing = kind.value === 'administrative-case' ? handedOver.missing : returned.missing
    return { missing: missing ? [missing] : [] }
  },
}
