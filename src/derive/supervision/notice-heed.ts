import { dayOf, isEarlierDay } from '../../calendar'
import type { MissingFact } from '../../facts'
import { type DeriveContext, type DerivedFact, daysLacking, declined, read } from '../derived-fact'
import { allOf, anyOf, isNo, type Maybe, maybe, NO, notOf, YES } from '../maybe'
import { referenceDay } from '../reference-day'
import { isAfterEnd, noticeTerm, RECEIVED_ON } from './notice-term'

const ACTS = ['supervisionNotice.correctedOn', 'supervisionNotice.rectifiedOn'] as const

/** A paper, on whose day something is judged; its date may be told by the month only. */
type Paper = string | undefined

const dayOfPaper = (context: DeriveContext, paper: Paper): string =>
  paper === undefined ? dayOf(context.asOf) : referenceDay(context, paper)

const vague =
  (context: DeriveContext, paper: Paper, ...dates: string[]) =>
  (): MissingFact[] =>
    daysLacking(context, [...dates, ...(paper === undefined ? [] : [`${paper}.on`])])

const isAfterTerm = (context: DeriveContext, day: string, dates: () => MissingFact[]): Maybe => {
  const term = noticeTerm(context)
  if ('missing' in term) return term.named && isEarlierDay(term.named, day) === false ? NO : term
  return term.end ? maybe(isAfterEnd(day, term.end), dates) : NO
}

/** Whether the term is over; where it cannot be counted, as the document says. */
const isOver = (context: DeriveContext, paper: Paper): Maybe => {
  const dates = vague(context, paper, RECEIVED_ON)
  const counted = isAfterTerm(context, dayOfPaper(context, paper), dates)
  if ('value' in counted) return counted
  const { value } = read(context, 'supervisionNotice.termOver')
  return typeof value === 'boolean' ? maybe(value) : counted
}

const doneBy = (context: DeriveContext, act: string, paper: Paper): Maybe => {
  const { value, missing } = read(context, act)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return NO
  const late = isEarlierDay(dayOfPaper(context, paper), value)
  return notOf(maybe(late, vague(context, paper, act)))
}

const doneLate = (context: DeriveContext, act: string): Maybe => {
  const term = noticeTerm(context)
  if ('end' in term && !term.end) return NO
  const { value, missing } = read(context, act)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return NO
  return isAfterTerm(context, value, vague(context, undefined, act, RECEIVED_ON))
}

/** By that day both are done, one of them only after the term. */
const heededLateBy = (context: DeriveContext, paper: Paper): Maybe =>
  allOf([
    ...ACTS.map((act) => doneBy(context, act, paper)),
    anyOf(ACTS.map((act) => doneLate(context, act))),
  ])

/** On that day the term is over, and correction or rectification is still outstanding. */
const isOutstanding = (context: DeriveContext, paper: Paper): Maybe =>
  allOf([isOver(context, paper), anyOf(ACTS.map((act) => notOf(doneBy(context, act, paper))))])

/** As {@link isOutstanding}; a paper that is not told of may lie before a correction that came late. */
const unheededOn = (context: DeriveContext, paper: Paper): Maybe => {
  const outstanding = isOutstanding(context, paper)
  const untold = paper === undefined ? undefined : read(context, paper).missing
  if (!untold || !isNo(outstanding) || isNo(heededLateBy(context, undefined))) return outstanding
  return { missing: [untold] }
}

const DECISION = 'supervisionNotice.decision'
const PROPOSAL = 'supervisionNotice.proposal'

/** On the day of the question. */
export const unheeded: DerivedFact = {
  name: 'supervisionNotice.unheeded',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: {
    zh: '期限届满仍未纠正或者未整改',
    en: 'not corrected, or not rectified, when the term was over',
  },
  about: {
    zh: '由 receivedOn、term（不明的，termOver）、correctedOn、rectifiedOn 和询问日期得出；未定期限或者未收到的，期限没有届满',
    en: 'from receivedOn and term (where these are not told, termOver), correctedOn, rectifiedOn and the date of the question; without a term, or before reception, no term is over',
  },
  derive: (context) => unheededOn(context, undefined),
}

/** On any day on which it matters. */
export const wasUnheeded: DerivedFact = {
  ...unheeded,
  name: 'supervisionNotice.wasUnheeded',
  label: {
    zh: '提请、作出决定时或者至今，期限届满仍未纠正或者未整改',
    en: 'at the request, at the decision or now, the term over and correction or rectification outstanding',
  },
  about: {
    zh: '由 unheeded、unheededAtProposal、unheededAtDecision 得出，其一为是即是：之后才纠正的，不改变当时的情形',
    en: 'from unheeded, unheededAtProposal and unheededAtDecision, yes if one is: a correction made later does not change what was so',
  },
  derive: (context) =>
    anyOf([undefined, PROPOSAL, DECISION].map((paper) => unheededOn(context, paper))),
}

const isRequested = (context: DeriveContext): Maybe => {
  const { value, missing } = read(context, PROPOSAL)
  if (missing) return { missing: [missing] }
  if (value === null) return NO
  return anyOf([unheededOn(context, PROPOSAL), heededLateBy(context, PROPOSAL)])
}

/** A request made while the term runs is none. */
export const requested: DerivedFact = {
  ...unheeded,
  name: 'supervisionNotice.requested',
  label: {
    zh: '期限届满后，就未按期纠正或者整改提请了政府',
    en: 'the government was asked once the term was over, of a notice not heeded in time',
  },
  about: {
    zh: '由 proposal 与期限届满日、correctedOn、rectifiedOn 得出：期限届满前的提请不算',
    en: 'from proposal against the end of the term, correctedOn and rectifiedOn: what was asked for before the term was over does not count',
  },
  derive: isRequested,
}

/** What becomes of it is for a norm of its own: the request is owed all the same. */
export const requestDeclined: DerivedFact = {
  ...unheeded,
  name: 'supervisionNotice.requestDeclined',
  label: { zh: '已表示不提请政府', en: 'it was said that the government will not be asked' },
  about: { zh: '由 proposal.on 得出', en: 'from proposal.on' },
  derive: (context) => {
    if (declined(context, `${PROPOSAL}.on`)) return YES
    const { missing } = read(context, `${PROPOSAL}.on`)
    return missing ? { missing: [missing] } : NO
  },
}

/** The day of that request. */
export const requestedOn: DerivedFact = {
  name: 'supervisionNotice.requestedOn',
  topicName: 'supervisionNotices',
  kind: 'date',
  label: { zh: '期限届满后提请的日期', en: 'day of the request made once the term was over' },
  about: { zh: '由 proposal.on 得出', en: 'from proposal.on' },
  derive: (context) => {
    const { value, missing } = read(context, `${PROPOSAL}.on`)
    if (missing) return { missing: [missing] }
    return { value: typeof value === 'string' ? value : null }
  },
  daysLacking: (context) => daysLacking(context, [`${PROPOSAL}.on`]),
}

/** When the government decided. */
export const unheededAtDecision: DerivedFact = {
  ...unheeded,
  name: 'supervisionNotice.unheededAtDecision',
  label: {
    zh: '作出决定时期限已届满，仍未纠正或者未整改',
    en: 'at the decision the term was over, and correction or rectification outstanding',
  },
  about: {
    zh: '同 unheeded，按 decision.on 当日判断，该日未填或者未到的按询问日期',
    en: 'as unheeded, on the day of decision.on, or of the question where that is not told or ahead',
  },
  derive: (context) => unheededOn(context, DECISION),
}

/** When the government was asked for a decision. */
export const unheededAtProposal: DerivedFact = {
  ...unheeded,
  name: 'supervisionNotice.unheededAtProposal',
  label: {
    zh: '提请时期限已届满，仍未纠正或者未整改',
    en: 'at the request to the government the term was over, and correction or rectification outstanding',
  },
  about: {
    zh: '同 unheeded，按 proposal.on 当日判断，该日未填或者未到的按询问日期',
    en: 'as unheeded, on the day of proposal.on, or of the question where that is not told or ahead',
  },
  derive: (context) => unheededOn(context, PROPOSAL),
}

/** Before the government decided, but after the term. */
export const heededLate: DerivedFact = {
  name: 'supervisionNotice.heededLate',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: {
    zh: '逾期后、决定前才纠正并整改',
    en: 'corrected and rectified only after the term, before a decision',
  },
  about: {
    zh: '由 correctedOn、rectifiedOn 与期限届满日、decision.on 比较得出',
    en: 'from correctedOn and rectifiedOn against the end of the term and decision.on',
  },
  derive: (context) => heededLateBy(context, DECISION),
}
