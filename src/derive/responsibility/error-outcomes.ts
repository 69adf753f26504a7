import type { DerivedFact } from '../derived-fact'
import { sumOf } from '../sum-of'

export const errorOutcomes: DerivedFact = {
  name: 'personRecord.errorOutcomes',
  topicName: 'personRecord',
  kind: 'count',
  label: { zh: '复议撤销和诉讼败诉的次数', en: 'revocations and lost suits' },
  about: {
    zh: '两数之和：既被撤销又败诉的事项计两次',
    en: 'the sum of both: a matter revoked and lost counts twice',
  },
  derive: (context) =>
    sumOf(context, ['personRecord.revokedOnReconsideration', 'personRecord.lostInLitigation']),
}
