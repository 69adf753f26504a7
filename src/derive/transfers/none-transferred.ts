import { type DerivedFact, read } from '../derived-fact'

/** Whether it is known that no case was transferred; where transfers are listed, they tell it themselves. */
export const noneTransferred: DerivedFact = {
  name: 'allocation.noneTransferred',
  topicName: 'allocation',
  kind: 'flag',
  label: { zh: '已知没有移送', en: 'it is known that no case was transferred' },
  about: {
    zh: 'transfers 为空列表的为是；列有移送的，从各项看，不由此得出',
    en: 'yes where "transfers" is an empty list; where transfers are listed, these tell it and this is left open',
  },
  derive: (context) => {
    const listed = context.document.facts.transfers
    if (listed && listed.length > 0) return { missing: [] }
    const { missing } = listed ? {} : read(context, 'transfer.sentOn', 0)
    return missing ? { missing: [missing] } : { value: true }
  },
}
