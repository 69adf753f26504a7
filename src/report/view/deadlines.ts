import type { DeadlineFinding, Determination, Finding } from '../../determination'
import { shownFindings } from './groups'
import { lastOf } from './last-day'
import { type Mark, markOf } from './mark'

/** A counted period, with every finding that it belongs to. */
export interface ShownDeadline {
  deadline: DeadlineFinding
  findings: Finding[]
  /** The marks of the findings, each once. */
  marks: Mark[]
}

/** The periods of a case's shown findings, each once, by their end. */
export const deadlinesOf = (result: Determination): ShownDeadline[] => {
  const found = new Map<string, ShownDeadline>()
  for (const finding of shownFindings(result)) {
    const { deadline } = finding
    if (!deadline) continue
    const key = [finding.subject, deadline.from, lastOf(deadline), deadline.rule.en].join(' ')
    const known = found.get(key) ?? { deadline, findings: [], marks: [] }
    found.set(key, known)
    known.findings.push(finding)
    const mark = markOf(finding)
    if (!known.marks.some(({ id }) => id === mark.id)) known.marks.push(mark)
  }
  return [...found.values()].sort((a, b) => (lastOf(a.deadline) < lastOf(b.deadline) ? -1 : 1))
}
