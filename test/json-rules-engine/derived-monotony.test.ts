import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contradictions, type DerivedFact, derivedFacts } from '../../src/derive'
import {
  type CaseFacts,
  caseDocument,
  type Problem,
  type Topic,
  validateFacts,
  vocabulary,
} from '../../src/facts'
import { bundledCalendar } from '../../src/zhifa'
import { learning } from './more-known'

const calendar = bundledCalendar()

const topicsOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ path }) => path.split(/[.[]/)[0] as string)

const without = (facts: CaseFacts, topics: readonly string[]): CaseFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !topics.includes(name))) as CaseFacts

const opposed = (facts: CaseFacts): Problem[] =>
  validateFacts(facts).ok ? contradictions(caseDocument(facts), '2021-02-18', calendar) : []

/** Topics for which a document would be refused: by themselves, then beside the others. */
const spoiltTopics = (facts: CaseFacts): readonly string[] => {
  const checked = validateFacts(facts)
  const alone = checked.ok ? [] : topicsOf(checked.problems)
  return [...alone, ...topicsOf(opposed(without(facts, alone)))]
}

const isSound = (facts: CaseFacts) => validateFacts(facts).ok && opposed(facts).length === 0

/** The own date of the event that a derived fact tells of, where it is no group with a date (`on`). */
const ownDates: Record<string, string | readonly string[]> = {
  // a long-term action is judged by the law of another day than the others, and so is one that ended
  'action.governingDate': ['type', 'startedOn', 'endedOn'],
  // results are taken to be there, and an enforcement to go on, until the contrary is told
  'assessmentCompetence.resultsToReport': 'resultsProduced',
  'attendance.isOver': 'overOn',
  // one organ acts alone as far as no other one is named
  'action.bySoleOrgan': ['leads', 'cooperating', 'lead', 'competentOrgans', 'organ'],
  'action.entrustedTogether': [
    'entrustedApart',
    'leads',
    'cooperating',
    'lead',
    'competentOrgans',
    'organ',
  ],
  'action.namedAndBegun': 'startedOn',
  'action.organisingStatus': ['startedOn', 'organisedBy'],
  'activation.started': 'startedOn',
  // a decision that is said to deal with no violation deals with none, however many are listed
  'decision.severalViolations': 'violations',
  // who dealt with a dispute, and how it went, is what is told of it so far
  'dispute.bodyCoversSides': 'toLevel',
  'dispute.broughtStatus': ['on', 'coordination'],
  'dispute.coordinationFailed': ['result', 'coordination'],
  'dispute.coordinatorTold': ['by', 'on', 'coordination'],
  'dispute.deciderTold': ['by', 'on', 'decision'],
  'dispute.decisionMade': 'on',
  'dispute.proposerTold': ['by', 'on', 'rulingOpinion'],
  'dispute.rulingOpinionMade': 'on',
  'duty.beforeReply': 'awaitingApproval',
  'duty.conductStatus': 'status',
  'duty.performanceStatus': 'status',
  // the last of the days that are told
  'faultProcedure.openOn': 'opinionOn',
  'annualPlan.filed': 'filedOn',
  // it is all that is told, as far as nothing else is
  'decision.coercionAlone': [
    'inNameOf',
    'inOwnName',
    'withinPowers',
    'separateFiles',
    'separateProcedures',
    'separateDecisions',
    'major',
    'legalReview',
    'collectiveDiscussion',
    'proportionate',
    'withinDiscretionStandard',
  ],
  'guidance.criticismAsked': 'askedOn',
  'guidance.criticismStatus': 'askedOn',
  'guidance.suggestionMade': 'suggestedOn',
  'initiation.startWithinDuties': ['startedOn', 'endedOn'],
  // of a plan that was never drafted no contents are asked, until some are told
  'plan.contentsFound': 'contents',
  'plan.draftable': ['draftedBy', 'draftedOn', 'endedOn'],
  'plan.settledOn': ['endedOn', 'draftedBy', 'draftedOn'],
  'refusal.noticeAfterAction': 'noticeToLeadOn',
  'referral.copied': 'copiedToProcuratorateOn',
  'referral.handedOver': 'handedOverOn',
  'request.put': 'receivedOn',
  // of the police and the bureau, which are neither kind, the body says more than the kind told
  'request.toNamed': 'to',
  'request.toSide': 'to',
  'supervisionNotice.issued': 'issuedOn',
  'supervisionNotice.status': 'issuedOn',
  // a delay has begun until it is told to be planned
  'transfer.delayStatus': 'delayPlanned',
  // what is not told of an earlier step is behind once the case is closed
  'transfer.reviewBehind': ['review', 'decidedOn'],
  'transfer.sendingBehind': ['noticeGivenOn', 'sentOn'],
  // a violation is taken to go on until it is told to be over; dates speak until it is found late or not
  'transfer.callAmiss': ['ongoing', 'phonedLate'],
  'transfer.stopOrderAmiss': 'stopOrderLate',
  // a listed case is one to be transferred until that is put in question
  'transfer.isToBeTransferred': 'toBeTransferred',
  // what is told one by one stands for a list of fields until there is one
  'transfer.letterFilled': 'letterFields',
  'transfer.receiptFilled': 'fields',
  'transfer.status': 'sentOn',
}

/** What is presumed while nothing is told of some topics. */
const presumedWithout: Record<string, readonly (keyof CaseFacts)[]> = {
  'action.bySoleOrgan': ['participations'],
  'action.entrustedTogether': ['participations'],
  'initiation.startByCircumstance': ['activation'],
  'initiation.startWithinDuties': ['action', 'plan'],
  'refusedCorrection.ofDefect': ['checkFinding'],
}

const isPresumed = (before: CaseFacts, after: CaseFacts, { name }: DerivedFact): boolean => {
  const topics = presumedWithout[name] ?? []
  return topics.some((topic) => before[topic] === undefined && after[topic] !== undefined)
}

type Items = { present: readonly string[]; unknown: readonly string[] }

const isSet = (value: unknown): value is Items => isRecord(value) && 'present' in value

/** What was known of a set stands: only items that were open may turn out to be in it or not. */
const standsAfter = (value: unknown, after: unknown): unknown => {
  if (!isSet(value) || !isSet(after)) return value
  const open = [...value.present, ...value.unknown]
  const keeps = value.present.every((item) => after.present.includes(item))
  const adds = [...after.present, ...after.unknown].some((item) => !open.includes(item))
  return keeps && !adds ? after : value
}

/** An event told of without its own date has happened until that date is told. */
const isDateLearned = (before: unknown, after: unknown, date: string): boolean => {
  if (!isRecord(before) || !isRecord(after)) return false
  if (!(date in before) && date in after) return true
  return Object.keys(before).some((key) => isDateLearned(before[key], after[key], date))
}

/** As much as its date is learned where the document turns out to be complete, and tells none. */
const isDateClosed = (before: CaseFacts, after: CaseFacts, { name, topicName }: DerivedFact) =>
  name in ownDates && after.complete?.includes(topicName) && !before.complete?.includes(topicName)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether violations are named that are not listed: no document is read with them. */
const namesUnlisted = (facts: CaseFacts): boolean => {
  const checked = validateFacts(facts)
  return !checked.ok && checked.problems.some(({ path }) => path.includes('.violations['))
}

/**
 * Left open where transfers or other topics are listed, or more is told of a decision, as they always are here; or
 * known only of documents that also learn what is presumed of them, or seldom drawn.
 */
const LEFT_OPEN: ReadonlySet<string> = new Set([
  'action.typeInQuestion',
  'allocation.noneTransferred',
  'decision.coercionAlone',
  'transfer.appraisalNamedAbsent',
  'transfer.callAmiss',
  'transfer.evidenceNotFixed',
])

/** Many a transfer or dispute drawn at random contradicts itself. */
const RUNS: Readonly<Record<string, number>> = {
  transfers: 1500,
  allocation: 1500,
  disputes: 1500,
}

/** Which body an entry of `organs` is, is its identity rather than a fact learned of it. */
test.each([...derivedFacts.values()])('adding a fact never changes a known $name', (fact) => {
  const topic = vocabulary.topics.get(fact.topicName) as Topic
  const index = topic.subject === undefined ? undefined : 0
  const valueIn = (facts: CaseFacts) => {
    const derived = fact.derive({
      document: caseDocument(facts),
      index,
      asOf: '2021-02-18',
      calendar,
    })
    return 'value' in derived ? derived.value : undefined
  }
  let compared = 0
  fc.assert(
    fc.property(learning(topic, 1, ['transfers']), ({ before: some, after: learned }) => {
      const { organs, ...rest } = learned
      const more = some.organs ? { ...rest, organs: some.organs } : rest
      const spoilt = spoiltTopics(more)
      const [before, after] = [some, more].map((facts) => without(facts, spoilt))
      const value = before && !spoilt.includes(topic.name) ? valueIn(before) : undefined
      if (value === undefined || !before || !after || !isSound(after)) return
      if (namesUnlisted(before)) return
      const dates = [ownDates[fact.name] ?? 'on'].flat()
      if (dates.some((date) => isDateLearned(before, after, date))) return
      if (isDateClosed(before, after, fact)) return
      if (isPresumed(before, after, fact)) return
      compared += 1
      const known = valueIn(after)
      expect(known).toEqual(standsAfter(value, known))
    }),
    { numRuns: RUNS[fact.topicName] ?? 300, endOnFailure: true },
  )
  if (!LEFT_OPEN.has(fact.name)) expect(compared).toBeGreaterThan(0)
})
