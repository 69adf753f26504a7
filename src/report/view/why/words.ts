import type { ActExplanation, PartExplanation, Truth, Turn } from '../../../determination'
import type { Words } from '../../../facts'

/** Signs that stand beside truth values. */
export const truthSigns: Readonly<Record<Truth, string>> = { holds: '✓', fails: '✗', unknown: '?' }

/** What truth values are called. */
export const truthNames: Readonly<Record<Truth, Words>> = {
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'does not hold' },
  unknown: { zh: '不明', en: 'not known' },
}

/** What the conditions of a norm are called. */
export const partNames: Readonly<Record<PartExplanation['part'], Words>> = {
  applies: { zh: '适用条件', en: 'Applies if' },
  requires: { zh: '要求', en: 'Requires' },
  forbids: { zh: '禁止', en: 'Forbids' },
  alternative: { zh: '备选情形', en: 'Alternative' },
  silence: { zh: '文本没有规定的情形', en: 'The text is silent if' },
  outside: { zh: '不在此列的情形', en: 'Outside of it if' },
}

/** How parts of a condition are joined. */
export const formNames: Readonly<Record<'all' | 'any' | 'not', Words>> = {
  all: { zh: '以下各项', en: 'all of these' },
  any: { zh: '以下之一', en: 'one of these' },
  not: { zh: '并非', en: 'not' },
}

/** As what a norm looks at a fact beside its conditions. */
export const roleNames: Readonly<Record<ActExplanation['role'], Words>> = {
  starts: { zh: '期间起点', en: 'Period starts with' },
  term: { zh: '所定期限', en: 'Period set' },
  done: { zh: '应做之事', en: 'Act' },
  status: { zh: '行为状态', en: 'State of the act' },
  before: { zh: '先行步骤', en: 'Step before' },
  imposed: { zh: '已采取的措施', en: 'Measures taken' },
}

/** What turned a verdict. */
export const turnNames: Readonly<Record<Turn, Words>> = {
  validity: { zh: '施行期间', en: 'whether it was in force' },
  applies: { zh: '适用条件', en: 'whether it applies' },
  requires: { zh: '要求', en: 'what it requires' },
  forbids: { zh: '禁止', en: 'what it forbids' },
  act: { zh: '行为是否已做', en: 'whether the act was done' },
  deadline: { zh: '期限', en: 'the deadline' },
  order: { zh: '步骤次序', en: 'the order of the steps' },
  choice: { zh: '备选情形', en: 'which alternatives hold' },
  silence: { zh: '文本没有规定', en: 'that the text is silent' },
  outside: { zh: '不在此列', en: 'that it is outside' },
  nothing: { zh: '无条件', en: 'nothing: it is unconditional' },
}

/** The other fixed words of explanations. */
export const explanationWords = {
  decidedBy: { zh: '结论取决于', en: 'Decided by' },
  decides: { zh: '决定', en: 'decides' },
  inForce: { zh: '施行期间', en: 'In force' },
  from: { zh: '自', en: 'from' },
  to: { zh: '至', en: 'to' },
  noEnd: { zh: '今', en: 'today' },
  judgedAt: { zh: '以此日期判断', en: 'judged at' },
  noDate: { zh: '没有可据以判断的日期', en: 'no date to judge it by' },
  found: { zh: '实为', en: 'found' },
  comparedWith: { zh: '与之比较', en: 'Compared with' },
  setToNone: { zh: '写明没有', en: 'stated to be none' },
  complete: { zh: '未写；已声明完整', en: 'not stated; declared complete' },
  notTold: { zh: '未写', en: 'not told' },
  foundBy: { zh: '认定人', en: 'found by' },
  reason: { zh: '理由', en: 'reason' },
  derived: { zh: '推导得出', en: 'derived' },
  lookedAt: { zh: '所据', en: 'From' },
  noInputs: { zh: '没有可据的事实', en: 'no facts to derive it from' },
  reading: { zh: '理解', en: 'Reading' },
  toApply: { zh: '须如此才适用', en: 'It would apply if' },
  toComply: { zh: '须如此才符合', en: 'It would be complied with if' },
  or: { zh: '或者', en: 'or' },
  moreWays: { zh: '还有其他途径', en: 'there are more ways' },
  dueOn: { zh: '届满', en: 'Ends' },
  dayByDay: { zh: '逐日计算', en: 'Day by day' },
  notCounted: { zh: '不计', en: 'not counted' },
} as const satisfies Record<string, Words>

/** What kinds of day are called. */
export const dayNames: Readonly<Record<string, Words>> = {
  weekday: { zh: '工作日', en: 'working day' },
  weekend: { zh: '休息日', en: 'day of rest' },
  holiday: { zh: '放假', en: 'day off' },
  'make-up': { zh: '调休上班', en: 'make-up workday' },
  unpublished: { zh: '节假日通知未公布', en: 'no notice published yet' },
}
