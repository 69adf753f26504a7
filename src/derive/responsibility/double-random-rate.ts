import type { DerivedFact } from '../derived-fact'
import { percentOf } from '../percent-of'

export const doubleRandomRate: DerivedFact = {
  name: 'personRecord.doubleRandomRate',
  topicName: 'personRecord',
  kind: 'number',
  label: { zh: '“双随机”率（%）', en: 'double-random rate (%)' },
  about: {
    zh: '“双随机”检查次数占检查次数的百分比；没有检查的，没有比率',
    en: 'double-random inspections in percent of all; without inspections there is no rate',
  },
  derive: (context) =>
    percentOf(context, 'personRecord.doubleRandomInspections', 'personRecord.inspections'),
}
