import { hasHappened, isEarlierDay } from '../calendar'
import { type CaseDocument, type Problem, problem, shown } from '../facts'
import { type DeriveContext, type DerivedFact, read } from './derived-fact'
import { isYes, type Maybe, maybe, NO, YES } from './maybe'

const OPEN: Maybe = { missing: [] }

/** Whether the government had not answered when it happened, by the approval that is told. */
const shownByApproval = (context: DeriveContext): Maybe => {
  const day = read(context, 'matter.date').value
  if (typeof day !== 'string' || hasHappened(day, context.asOf) !== true) return OPEN
  const answered = read(context, 'approval.decision.on').value
  if (answered === null) return YES
  if (typeof answered !== 'string') return OPEN
  if (isEarlierDay(day, answered) === true) return YES
  return isEarlierDay(answered, day) === true ? NO : OPEN
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
    zh: 'awaitingApproval；没有填的，由 matter.date、approval.decision 得出：没有批准，或者批准在后的，尚未批复',
    en: 'awaitingApproval; where it is not told, from matter.date and approval.decision: there is no approval, or it came later',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'duty.awaitingApproval')
    if (value !== undefined) return maybe(value === true)
    const derived = shownByApproval(context)
    return 'value' in derived ? derived : { missing: missing ? [missing] : [] }
  },
}

/** Whether the government had answered, as stated, against the approval that is told. */
export const againstReply = (context: DeriveContext): Problem[] => {
  const { facts }: CaseDocument = context.document
  const stated = facts.duty?.awaitingApproval
  const derived = shownByApproval(context)
  if (stated === undefined || !('value' in derived) || isYes(derived) === stated) return []
  return [
    problem({
      code: 'contradiction',
      path: 'duty.awaitingApproval',
      found: shown(stated),
      allowed: {
        zh: ` ${derived.value}（由 matter.date、approval.decision 得出），或不填`,
        en: `${derived.value}, which follows from matter.date and approval.decision; or leave it out`,
      },
    }),
  ]
}
