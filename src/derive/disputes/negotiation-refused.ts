import { type DerivedFact, declined, read } from '../derived-fact'

export const negotiationRefused: DerivedFact = {
  name: 'dispute.negotiationRefused',
  topicName: 'disputes',
  kind: 'flag',
  label: { zh: '有一方拒绝协商', en: 'a side refuses to negotiate' },
  about: {
    zh: '由 negotiation.on 得出：填 "declined" 的为是',
    en: 'from negotiation.on: yes where it is "declined"',
  },
  derive: (context) => {
    const { missing } = read(context, 'dispute.negotiation.on')
    if (missing) return { missing: [missing] }
    return { value: declined(context, 'dispute.negotiation.on') }
  },
}
