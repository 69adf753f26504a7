import type { DerivedFact } from '../derived-fact'
import { percentOf } from '../percent-of'

export const conformityRate: DerivedFact = {
  name: 'personRecord.conformityRate',
  topicName: 'personRecord',
  kind: 'number',
  label: { zh: '规范化比率（%）', en: 'rate of conformity (%)' },
  about: {
    zh: '规范的决定占执法决定的百分比；没有决定的，没有比率',
    en: 'conforming decisions in percent of all; without decisions there is no rate',
  },
  derive: (context) =>
    percentOf(context, 'personRecord.conformingDecisions', 'personRecord.decisions'),
}
