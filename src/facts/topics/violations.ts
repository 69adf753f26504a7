import { date, finding, flag, ref, refs, register, text, topicList } from '../field'

export const violations = register(
  'violation',
  '违法行为',
  'violations',
  () => ({
    description: text('行为', 'conduct'),
    by: ref('parties', '行为人', 'by'),
    occurredOn: date('发生日期', 'date'),
    correctedOn: date('改正或终止日期', 'date of correction or end'),
    ongoing: flag('正在进行', 'going on', [
      '只作记录；移送的填 transfers[].ongoing，争议期间的填 disputes[].violationOngoing',
      'for the record; for a transfer use transfers[].ongoing, during a dispute disputes[].violationOngoing',
    ]),
  }),
  [
    '每个违法行为一个编号。各案卷认定的行为是否同一，用 identity 说明；同一编号即同一行为',
    'one id for one violation; two findings under one id are one violation; whether two ids are one violation is said in "identity"',
  ],
)

export const identity = topicList(
  'identification',
  '违法行为同一性认定',
  'findings on sameness of violations',
  () => ({
    violations: refs('violations', '所比较的违法行为', 'violations compared'),
    same: finding('是否同一违法行为', 'they are one and the same violation', [
      '由人认定；没有认定的，不推定相同，也不推定不同',
      'a human finding; without one, neither sameness nor difference is assumed',
    ]),
  }),
)
