import { hasHappened, isEarlierDay } from '../../calendar'
import { type DeriveContext, type DerivedFact, read } from '../derived-fact'
import { type Maybe, maybe, NO, YES } from '../maybe'

const OPEN: Maybe = { missing: [] }

const GOVERNMENT: readonly unknown[] = ['people-government', 'government-meeting']

/** Whether the government had not answered when it happened, by the approval that is told. */
const shownByApproval = (context: DeriveContext): Maybe => {
  const day = read(context, 'matter.date').value
  if (typeof day !== 'string' || hasHappened(day, context.asOf) !== true) return OPEN
  const answered = read(context, 'approval.decision.on').value
  if (answered === null) return YES
  if (typeof answered !== 'string') return OPEN
  if (isEarlierDay(day, answered) === true) return YES
  const isItsOwn = GOVERNMENT.includes(read(context, 'approval.decision.by').value)
  return isItsOwn && isEarlierDay(answered, day) === true ? NO : OPEN
}

/** Whether it happened before the government had answered, applied for or not. */
export const beforeReply: DerivedFact = {
  name: 'duty.beforeReply',
  topicName: 'duty',
  kind: 'flag',
  label: {
    zh: '政府对联动执法尚未批复（含尚未申请）',
    en: 'the government has not answered on linked enforcement, applied for or not',
  },
  about: {
    zh: 'awaitingApproval；没有填的，由 matter.date、approval.decision 得出：没有批准，或者批准在后的，尚未批复；政府（含其会议）批准在前的，已经批复',
    en: 'awaitingApproval; where it is not told, from matter.date and approval.decision: no approval, or a later one: not answered; an earlier one of the government or its meeting: answered',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'duty.awaitingApproval')
    if (value !== undefined) return maybe(value === true)
    const derived = shownByApproval(context)
    return 'value' in derived ? derived : { missing: missing ? [missing] : [] }
  },
}
