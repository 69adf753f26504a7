import type { Finding } from './finding'
import { gravest, type Verdict } from './verdict'

const isIdle = (verdict: Verdict) => verdict === 'not-applicable' || verdict === 'not-in-force'

const LIGHT: readonly Verdict[] = ['undetermined', 'permitted', 'compliant']

/** A norm on a detail that the document does not speak of, unless it is breached or owed all the same. */
export const isAside = ({ verdict, untold }: Pick<Finding, 'verdict' | 'untold'>): boolean =>
  untold.length > 0 && LIGHT.includes(verdict)

const isOpenAside = (finding: Finding): boolean =>
  isAside(finding) && finding.verdict === 'undetermined' && finding.knownToApply === true

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
 * norm on an untold detail is known to apply.
 */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  const speaking = findings.filter((finding) => finding.weighs)
  const fresh = speaking.filter(({ exercised }) => !exercised)
  const conduct = fresh.filter((finding) => !isPlainDefinition(finding))
  const active = conduct.filter(({ verdict }) => !isIdle(verdict))
  const unsure = fresh.filter(({ verdict }) => isIdle(verdict) || verdict === 'undetermined')
  const idle = conduct.length > 0 ? unsure : fresh
  const weighed = [active, idle, speaking].find(({ length }) => length > 0) ?? []
  const verdict = gravest(weighed.map((finding) => finding.verdict)) ?? 'not-applicable'
  return isIdle(verdict) && findings.some(isOpenAside) ? 'undetermined' : verdict
}
