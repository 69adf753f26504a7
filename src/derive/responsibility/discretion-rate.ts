import type { DerivedFact } from '../derived-fact'
import { percentOf } from '../percent-of'

export const discretionRate: DerivedFact = {
  name: 'personRecord.discretionRate',
  topicName: 'personRecord',
  kind: 'number',
  label: { zh: '自由裁量权使用率（%）', en: 'rate of use of the discretion standard (%)' },
  about: {
    zh: '严格按基准作出的决定占涉及裁量的决定的百分比；没有的，没有比率',
    en: 'decisions by the standard in percent of those with discretion; without any there is no rate',
  },
  derive: (context) =>
    percentOf(
      context,
      'personRecord.decisionsByDiscretionStandard',
      'personRecord.discretionaryDecisions',
    ),
}
