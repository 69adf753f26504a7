import { dayOf, hasHappened, isEarlierDay } from '../../calendar'
import {
  type CaseDocument,
  DECLINED,
  type Problem,
  problem,
  shown,
  subjectCount,
} from '../../facts'
import type { DeriveContext, Derived } from '../derived-fact'
import { isYes } from '../maybe'
import { pastEvent } from '../past-event'
import { referenceDay } from '../reference-day'
import { isAfterEnd, noticeTerm, RECEIVED_ON } from '../supervision/notice-term'
import { datesOfState, isBeforeCarveOver } from '../transfers/carve-over-state'
import { phaseByDates } from '../transfers/transfer-phase'

const refuse = (path: string, stated: unknown, derived: Derived): Problem[] => {
  if (!('value' in derived) || derived.value === null) return []
  return [
    problem({
      code: 'contradiction',
      path,
      found: shown(stated),
      allowed: {
        zh: ` ${String(derived.value)}（由各日期得出），或不填`,
        en: `${String(derived.value)}, which follows from the dates; or leave it out`,
      },
    }),
  ]
}

/** What is stated of a transfer's place before or after the carve-over, against its dates. */
export const againstTransferDates = (context: DeriveContext): Problem[] =>
  Array.from({ length: subjectCount(context.document, 'transfers') }, (_, index) => index).flatMap(
    (index) => {
      const stated = context.document.facts.transfers?.[index]?.carvedOver
      if (stated === undefined) return []
      const derived = phaseByDates({ ...context, index })
      if ('value' in derived && derived.value === (stated ? 'after' : 'before')) return []
      return refuse(`transfers[${index}].carvedOver`, stated, derived)
    },
  )

/** The stated stage of a carved-over case, against its dates. */
export const againstCarveOverDates = (context: DeriveContext): Problem[] => {
  const stated = context.document.facts.carveOver?.stage
  if (!stated) return []
  const derived = datesOfState(context)
  const isOld = stated === 'closed-before' || stated === 'filed-open'
  if ('missing' in derived && !isOld && isBeforeCarveOver(context, 'carveOver.filedOn'))
    return refuse('carveOver.stage', stated, { value: 'filed-open' })
  if (!('value' in derived) || derived.value === stated) return []
  return refuse('carveOver.stage', stated, { value: String(derived.value) })
}

const isTold = (date: string | null): date is string => date !== null && date !== DECLINED

/** Whether two dates, or a month and a date in it, can be of one event. */
const mayBeSame = (a: string | null, b: string | null): boolean => {
  if (a === b) return true
  return isTold(a) && isTold(b) && !isEarlierDay(a, b) && !isEarlierDay(b, a)
}

/** Two different dates for one notice of the department that it needs longer, or one for none. */
export const againstNoticeDates = ({ facts }: CaseDocument): Problem[] =>
  (facts.assistance ?? []).flatMap(({ extension, departmentNoticeOn }, i) => {
    const byDepartment = extension === null || extension?.by === 'department'
    const on = extension === null ? null : extension?.on
    if (!byDepartment || on === undefined || departmentNoticeOn === undefined) return []
    return mayBeSame(on, departmentNoticeOn)
      ? []
      : refuse(`assistance[${i}].departmentNoticeOn`, departmentNoticeOn, { value: String(on) })
  })

/** A term that is said to be over, or not to be, against its dates. */
export const againstTermDates = (context: DeriveContext): Problem[] =>
  (context.document.facts.supervisionNotices ?? []).flatMap(({ termOver }, index) => {
    if (typeof termOver !== 'boolean') return []
    const notice = { ...context, index }
    const term = noticeTerm(notice)
    if ('missing' in term) return []
    const day = referenceDay(notice, 'supervisionNotice.proposal')
    const over = term.end !== null && isAfterEnd(day, term.end)
    return over === undefined || over === termOver
      ? []
      : refuse(`supervisionNotices[${index}].termOver`, termOver, { value: over })
  })

/** A suggestion that an organ is said to refuse, and that is still to be made. */
export const againstEarlyRefusal = ({ facts }: CaseDocument, asOf: string): Problem[] => {
  const { refused, suggestedOn } = facts.guidance ?? {}
  if (refused !== true || !suggestedOn || hasHappened(suggestedOn, dayOf(asOf)) !== false) return []
  return [
    problem({
      code: 'contradiction',
      path: 'guidance.refused',
      found: 'true',
      allowed: {
        zh: `与 guidance.suggestedOn 相符：${suggestedOn} 尚未到，还没有可拒绝的建议`,
        en: `what agrees with guidance.suggestedOn: before ${suggestedOn} there is no suggestion to refuse`,
      },
    }),
  ]
}

/** Two different dates for the one act by which the police send a case to the enforcement organ. */
export const againstReturnDates = ({ facts }: CaseDocument): Problem[] =>
  (facts.referrals ?? []).flatMap(({ kind, handedOverOn, returnedOn }, i) => {
    if (kind !== 'administrative-case') return []
    if (handedOverOn === undefined || returnedOn === undefined) return []
    if (mayBeSame(handedOverOn, returnedOn)) return []
    return refuse(`referrals[${i}].returnedOn`, returnedOn, { value: String(handedOverOn) })
  })

/** A notice that was received, and is said not to have been issued. */
export const againstUnissuedNotice = (context: DeriveContext): Problem[] =>
  (context.document.facts.supervisionNotices ?? []).flatMap(({ issuedOn, receivedOn }, index) =>
    issuedOn === null && isYes(pastEvent({ ...context, index }, RECEIVED_ON))
      ? refuse(`supervisionNotices[${index}].receivedOn`, receivedOn, { value: 'null' })
      : [],
  )

/** A decision or penalty that is said to be done, on a day that has not come. */
export const againstDoneAhead = ({ document: { facts }, asOf }: DeriveContext): Problem[] =>
  (['decisions', 'penalties'] as const).flatMap((topic) =>
    (facts[topic] ?? []).flatMap(({ status, decidedOn }, i) =>
      status === 'done' &&
      typeof decidedOn === 'string' &&
      hasHappened(decidedOn, dayOf(asOf)) === false
        ? refuse(`${topic}[${i}].status`, status, { value: 'proposed' })
        : [],
    ),
  )
