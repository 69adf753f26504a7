import type { HandKind, Repairs } from '../../advise'
import type { Words } from '../../facts'

/** What an outcome is called. */
export const outcomeNames: Record<Repairs['outcome'], Words> = {
  complies: {
    zh: '✓ 没有违反或者禁止之处，无须补救',
    en: '✓ nothing is violated or prohibited: nothing to repair',
  },
  repairable: { zh: '▶ 可以补救', en: '▶ can be repaired' },
  irreparable: { zh: '✗ 有不能补救之处', en: '✗ something cannot be repaired' },
}

/** In what way something is in the drafter's hand. */
export const handNames: Record<HandKind, Words> = {
  plan: { zh: '方案', en: 'plan' },
  approval: { zh: '审批', en: 'approval' },
  role: { zh: '职责分工', en: 'role' },
  paper: { zh: '文书', en: 'paper' },
  date: { zh: '日期', en: 'date' },
  act: { zh: '行为', en: 'act' },
  arrangement: { zh: '制度安排', en: 'arrangement' },
  withdrawal: { zh: '撤回', en: 'withdrawal' },
}

export const repairWords = {
  repair: { zh: '补救方案', en: 'Repair' },
  ofAll: { zh: '共', en: 'of' },
  demandedBy: { zh: '依据', en: 'demanded by' },
  orElse: { zh: '也可以', en: 'or' },
  presumes: {
    zh: '以尚未发生为前提（文档未说明）',
    en: 'provided that it has not happened yet (the document does not tell)',
  },
  after: { zh: '更改后结论', en: 'verdict after it' },
  stillMissing: { zh: '仍缺事实', en: 'facts still missing' },
  owed: { zh: '接下来应当履行（不是违反）', en: 'to be done next (no breach)' },
  irreparable: { zh: '不能补救', en: 'cannot be repaired' },
  partial: {
    zh: '以下方案只补救其余部分',
    en: 'the repairs below mend the rest only',
  },
  bounded: {
    zh: '搜索到达上限，可能还有其他方案；所列各方案均已重新核对',
    en: 'the search came to its bound: there may be more repairs; those listed are verified',
  },
  verified: {
    zh: '每个方案都已重新核对，去掉其中任何更改都不够',
    en: 'each repair was assessed again, and none of its changes can be left out',
  },
} as const satisfies Record<string, Words>
