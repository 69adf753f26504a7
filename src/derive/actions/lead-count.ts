import { type DerivedFact, read } from '../derived-fact'

export const leadCount: DerivedFact = {
  name: 'action.leadCount',
  topicName: 'action',
  kind: 'count',
  label: { zh: '牵头单位数', en: 'number of lead units' },
  about: { zh: '由 action.leads 计算', en: 'from action.leads' },
  derive: (context) => {
    const { value, missing } = read(context, 'action.leads')
    if (value === undefined) return { missing: missing ? [missing] : [] }
    return { value: new Set((value as { present: readonly string[] }).present).size }
  },
}
