import { distinct } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Finding } from './finding'
import { gravest, type Verdict } from './verdict'

const isIdle = (verdict: Verdict) => verdict === 'not-applicable' || verdict === 'not-in-force'

const LIGHT: readonly Verdict[] = ['undetermined', 'permitted', 'compliant']

/** A norm on a detail that the document does not speak of, unless it is breached or owed all the same. */
export const isAside = ({ verdict, untold }: Pick<Finding, 'verdict' | 'untold'>): boolean =>
  untold.length > 0 && LIGHT.includes(verdict)

const isOpenAside = (finding: Finding): boolean =>
  isAside(finding) && finding.verdict === 'undetermined' && finding.knownToApply === true

const isOpen = ({ verdict, openOnly }: Finding): boolean => verdict === 'undetermined' && !openOnly

/** A permission or liability of which only catch-alls are left: the question was put and answered. */
const isAnswered = ({ openOnly, untold, within }: Finding): boolean =>
  openOnly && untold.length === 0 && within === undefined

/**
 * Whether a finding weighs in the case's verdict. Grounds speak through the union that they belong
 * to, alternatives that are open through their choice; a catch-all that nobody has invoked does not
 * weigh, nor does a norm on a detail that the document does not speak of.
 */
export const weighs = (finding: Omit<Finding, 'weighs'>, isUnionMember: boolean): boolean => {
  if (finding.openOnly || isAside(finding) || isUnionMember) return false
  return (
    finding.within === undefined || finding.verdict !== 'undetermined' || finding.items.length > 0
  )
}

const isPlainDefinition = ({ modality, verdict, cause, items }: Finding) =>
  modality === 'is' &&
  verdict !== 'violated' &&
  verdict !== 'required' &&
  cause !== 'text-silent' &&
  items.length === 0

/**
 * The verdict of a case: the gravest of the findings that weigh. Definitions, and permissions already
 * made use of, count only where nothing else was asked. That nothing applies is never said while a
 * norm on an untold detail is known to apply, nor of a topic of which nothing is told.
 */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  const speaking = findings.filter((finding) => finding.weighs)
  const fresh = speaking.filter(({ exercised }) => !exercised)
  const conduct = fresh.filter((finding) => !isPlainDefinition(finding))
  const active = conduct.filter(({ verdict }) => !isIdle(verdict))
  const unsure = fresh.filter(({ verdict }) => isIdle(verdict) || verdict === 'undetermined')
  const idle = conduct.length > 0 ? unsure : fresh
  const weighed = [active, idle, speaking].find(({ length }) => length > 0) ?? []
  const verdict = gravest(weighed.map((finding) => finding.verdict))
  if (verdict === undefined)
    return findings.some(isOpen) && !findings.some(isAnswered) ? 'undetermined' : 'not-applicable'
  const told = conduct.filter(({ untold }) => untold.length === 0)
  const asked = new Set(told.map(({ subject }) => subject))
  const isAsked = ({ subject }: Finding) => asked.size === 0 || asked.has(subject)
  const leavesOpen = (finding: Finding) => isAsked(finding) && isOpenAside(finding)
  return isIdle(verdict) && findings.some(leavesOpen) ? 'undetermined' : verdict
}

/**
 * The facts that a case lacks: those of the findings that weigh or, where it is undetermined by
 * findings that do not weigh, those of these.
 */
export const missingOf = (findings: readonly Finding[]): MissingFact[] => {
  const weighing = distinct(findings.flatMap((each) => (each.weighs ? each.missing : [])))
  if (weighing.length > 0 || verdictOf(findings) !== 'undetermined') return weighing
  if (findings.some(({ weighs, verdict }) => weighs && verdict === 'undetermined')) return weighing
  const aside = findings.filter(isOpenAside)
  const open = aside.length > 0 ? aside : findings.filter(isOpen)
  return distinct(open.flatMap(({ missing }) => missing))
}
