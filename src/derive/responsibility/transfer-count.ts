import type { DerivedFact } from '../derived-fact'
import { sumOf } from '../sum-of'

export const transferCount: DerivedFact = {
  name: 'personRecord.transferCount',
  topicName: 'personRecord',
  kind: 'count',
  label: { zh: '案件移交量', en: 'transfers' },
  about: {
    zh: '三类移交之和',
    en: 'the three kinds of transfer together',
  },
  derive: (context) =>
    sumOf(context, [
      'personRecord.transfersFromCases',
      'personRecord.transfersFromDailyWork',
      'personRecord.transfersToPolice',
    ]),
}
