import { type Finding, isAside, type Verdict } from '../../determination'
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

const periodKey = ({ subject, deadline }: Finding): string | undefined =>
  deadline && `${subject} ${deadline.from} ${lastOf(deadline)}`

/**
 * Findings that weigh, grounds that hold and duties met; and norms that do not apply (yet) but say
 * when something falls due, where nothing else says it.
 */
export const shownFindings = (findings: readonly Finding[]): Finding[] => {
  const speaking = findings.filter(speaks)
  const periods = new Set(speaking.map(periodKey))
  const waiting = findings.filter(
    (finding) =>
      finding.verdict === 'not-applicable' &&
      finding.deadline !== undefined &&
      !periods.has(periodKey(finding)),
  )
  return findings.filter((finding) => speaking.includes(finding) || waiting.includes(finding))
}

/** The findings to show, the gravest first, in statute order within each group. */
export const groupsOf = (findings: readonly Finding[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const finding of shownFindings(findings)) {
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
