import { type Determination, type Finding, isAside, type Verdict } from '../../determination'
import { lastOf } from './last-day'
import { type Mark, markOf, markOrder } from './mark'

/** Findings of one mark. */
export interface Group {
  mark: Mark
  findings: Finding[]
}

export const isIdle = ({ verdict }: { verdict: Verdict }): boolean =>
  verdict === 'not-applicable' || verdict === 'not-in-force'

const speaks = (finding: Finding): boolean =>
  !isIdle(finding) &&
  !isAside(finding) &&
  (finding.weighs || finding.verdict === 'permitted' || finding.verdict === 'compliant')

/** Every document tells of the matter, whatever is asked. */
const isTold = ({ subject, untold }: Finding): boolean =>
  subject !== 'matter' && untold.length === 0

/** What was asked about and does not apply: of a union, its grounds one by one. */
const deniedIn = (findings: readonly Finding[]): Finding[] => {
  const denied = findings.filter((each) => each.verdict === 'not-applicable' && isTold(each))
  const norms = new Set(denied.filter(({ weighs }) => weighs).map(({ norm }) => norm))
  const grounds = denied.filter(({ within }) => within !== undefined && norms.has(within))
  const unions = new Set(grounds.map(({ within }) => within))
  return denied.filter(
    (each) => grounds.includes(each) || (each.weighs && !unions.has(each.norm) && !each.within),
  )
}

type Judged = Pick<Determination, 'verdict' | 'findings'>

/** Whether a finding is open and yet leaves the verdict of its case to the others. */
export const leavesVerdict = ({ keptAnyway }: Finding, { verdict }: Judged): boolean =>
  keptAnyway === true && verdict !== 'undetermined'

const periodKey = ({ subject, deadline }: Finding): string | undefined =>
  deadline && `${subject} ${deadline.from} ${lastOf(deadline)}`

/**
 * Findings that weigh, grounds that hold and duties met; norms that do not apply (yet) but say when
 * something falls due, where nothing else says it; and of a case to which nothing applies, the norms
 * that were asked about.
 */
export const shownFindings = ({ verdict, findings }: Judged): Finding[] => {
  const speaking = findings.filter(speaks)
  const periods = new Set(speaking.map(periodKey))
  const waiting = findings.filter(
    (finding) =>
      finding.verdict === 'not-applicable' &&
      finding.deadline !== undefined &&
      !periods.has(periodKey(finding)),
  )
  const denied = verdict === 'not-applicable' ? deniedIn(findings) : []
  const shown = new Set([...speaking, ...waiting, ...denied])
  return findings.filter((finding) => shown.has(finding))
}

/** Norms that do not apply, or are not in force, and are not shown one by one. */
export const idleFindings = (judged: Judged, verdict: Verdict): Finding[] => {
  const shown = new Set(shownFindings(judged))
  return judged.findings.filter((each) => each.verdict === verdict && !shown.has(each))
}

const lackKey = ({ missing }: Finding): string =>
  missing
    .map(({ path }) => path)
    .sort()
    .join()

/** Findings that lack several facts, all of which a finding shown before lacks too: that finding. */
export const lackedBefore = (groups: readonly Group[]): ReadonlyMap<Finding, Finding> => {
  const first = new Map<string, Finding>()
  const repeated = new Map<Finding, Finding>()
  for (const finding of groups.flatMap(({ findings }) => findings)) {
    if (finding.missing.length < 2) continue
    const key = lackKey(finding)
    const before = first.get(key)
    if (before) repeated.set(finding, before)
    else first.set(key, finding)
  }
  return repeated
}

/** The findings to show, the gravest first, in statute order within each group. */
export const groupsOf = (judged: Judged): Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of shownFindings(judged)) {
    const mark = markOf(finding)
    const key = `${mark.id} ${mark.label.en}`
    const group = groups.get(key) ?? { mark, findings: [] }
    groups.set(key, group)
    group.findings.push(finding)
  }
  return [...groups.values()].sort(
    (a, b) => markOrder.indexOf(a.mark.id) - markOrder.indexOf(b.mark.id),
  )
}
