import { type DeadlineFinding, type Determination, type Finding, verdicts } from '../determination'
import { citedFindings } from './cited-findings'
import { telling } from './message'
import { answer, type MatcherResult, type MatcherState } from './result'

type Verdict = Finding['verdict']

const isOpen = ({ verdict }: { verdict: Verdict }) =>
  verdict === 'undetermined' || verdict === 'contested'

const checkDetermination = (received: unknown): void => {
  const verdict = (received as Partial<Determination> | null)?.verdict
  if (verdict === undefined || !verdicts.includes(verdict))
    throw new TypeError(
      `期望 assess(…) 的结果 / expected what assess(…) returned; found ${typeof received}`,
    )
}

/** Some finding has the verdict; not known while one is open and none has it, or none was asked. */
const someIs = (findings: readonly Finding[], verdict: Verdict): boolean | undefined => {
  if (findings.some((finding) => finding.verdict === verdict)) return true
  return findings.length === 0 || findings.some(isOpen) ? undefined : false
}

const verdictMatcher = (verdict: Verdict, expected: string) =>
  function (this: MatcherState, received: Determination, citation: string): MatcherResult {
    checkDetermination(received)
    const findings = citedFindings(received, citation)
    return answer(this, {
      expected: `${citation} ${expected}`,
      determination: received,
      findings,
      holds: someIs(findings, verdict),
    })
  }

const COMPLIES: readonly Verdict[] = ['compliant', 'permitted', 'required']

/** Nothing is wrong: `check` would exit with 0. A duty whose date is still open is no breach. */
function toComply(this: MatcherState, received: Determination): MatcherResult {
  checkDetermination(received)
  const { verdict } = received
  return answer(this, {
    expected: 'a case in which nothing is wrong (compliant, permitted or required)',
    determination: received,
    findings: telling(received),
    holds: isOpen(received) ? undefined : COMPLIES.includes(verdict),
  })
}

interface Undetermined {
  /** The norm of which it is asked; left out: the case as a whole. */
  citation?: string
  /** Paths of the facts that are missing: all of them, in any order. */
  missing?: readonly string[]
}

const missingOf = (findings: readonly { missing: Determination['missing'] }[]): string[] =>
  [...new Set(findings.flatMap(({ missing }) => missing.map(({ path }) => path)))].sort()

/** The answer is open; with `missing`, for lack of just these facts. */
function toBeUndetermined(
  this: MatcherState,
  received: Determination,
  { citation, missing }: Undetermined = {},
): MatcherResult {
  checkDetermination(received)
  const cited = citation === undefined ? undefined : citedFindings(received, citation)
  const open = cited?.filter(({ verdict }) => verdict === 'undetermined')
  const isUndetermined = open ? open.length > 0 : received.verdict === 'undetermined'
  const found = missingOf(open ?? [received])
  const wanted = [...(missing ?? found)].sort()
  return answer(this, {
    expected: `${citation ?? 'the case'} undetermined${missing ? `, missing ${wanted.join(', ')} (found: ${found.join(', ') || 'nothing missing'})` : ''}`,
    determination: received,
    findings: cited ?? telling(received),
    holds: isUndetermined && wanted.join() === found.join(),
  })
}

const dueOf = (deadline: DeadlineFinding | undefined): string | undefined => {
  if (!deadline) return undefined
  return deadline.provisional ? `${deadline.earliest}/${deadline.latest}` : deadline.due
}

/**
 * The period of a norm ends on this date (or time); provisional ends are written `earliest/latest`.
 */
function toBeDue(
  this: MatcherState,
  received: Determination,
  citation: string,
  due: string,
): MatcherResult {
  checkDetermination(received)
  const findings = citedFindings(received, citation)
  const ends = findings.flatMap(({ deadline }) => dueOf(deadline) ?? [])
  return answer(this, {
    expected: `${citation} due ${due} (found: ${ends.join(', ') || 'no date'})`,
    determination: received,
    findings,
    holds: ends.includes(due),
  })
}

/**
 * Matchers for {@link Determination}s, in Vitest and in Jest. A citation that no norm has is an error,
 * and an open answer passes neither an expectation nor its contrary.
 *
 * @example
 * import { matchers } from 'zhifa/vitest'
 * expect.extend(matchers)
 * expect(assess(facts, { asOf: '2021-03-01' })).toViolate('example-2020/22.1')
 */
export const matchers = {
  toComply,
  toViolate: verdictMatcher('violated', 'violated'),
  toBeProhibited: verdictMatcher('prohibited', 'prohibited'),
  toBePermitted: verdictMatcher('permitted', 'permitted'),
  toBeRequired: verdictMatcher('required', 'required'),
  toBeUndetermined,
  toBeDue,
}

/** The expectations that {@link matchers} adds. */
export interface ZhifaMatchers<R = unknown> {
  /** Nothing is wrong: compliant, permitted, or a duty that is still open. */
  toComply(): R
  /** The norm is violated; `not` passes only if that is known. */
  toViolate(citation: string): R
  /** The norm prohibits what is proposed; `not` passes only if that is known. */
  toBeProhibited(citation: string): R
  /** The norm permits; `not` passes only if that is known. */
  toBePermitted(citation: string): R
  /** The norm's duty is open; `not` passes only if that is known. */
  toBeRequired(citation: string): R
  /** The case, or one norm, is undetermined; with `missing`, for lack of just these facts. */
  toBeUndetermined(expected?: Undetermined): R
  /** The norm's period ends then: a date, a time, or `earliest/latest`. */
  toBeDue(citation: string, due: string): R
}
