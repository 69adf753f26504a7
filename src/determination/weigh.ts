import type { Finding } from './finding'
import { gravest, type Verdict } from './verdict'

const isIdle = (verdict: Verdict) => verdict === 'not-applicable' || verdict === 'not-in-force'

const LIGHT: readonly Verdict[] = ['undetermined', 'permitted', 'compliant']

/** A norm on a detail that the document does not speak of, unless it is breached or owed all the same. */
export const isAside = ({ verdict, untold }: Finding): boolean =>
  untold.length > 0 && LIGHT.includes(verdict)

const isOpenAside = (finding: Finding): boolean =>
  isAside(finding) && finding.verdict === 'undetermined' && finding.knownToApply === true

/** Grounds and alternatives speak through the union or choice that they belong to. */
const speaksForItself = (finding: Finding, isUnionMember: boolean): boolean => {
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
 * The verdict of a case: the gravest of its findings. Definitions, and permissions already made use
 * of, count only where nothing else was asked; a catch-all that nobody has invoked does not count,
 * nor does a norm on a detail that the document does not speak of. But that nothing applies is never
 * said while such a norm is known to apply.
 */
export const verdictOf = (
  findings: readonly Finding[],
  isUnionMember: (finding: Finding) => boolean,
): Verdict => {
  const speaking = findings.filter((finding) => speaksForItself(finding, isUnionMember(finding)))
  const fresh = speaking.filter(({ exercised }) => !exercised)
  const conduct = fresh.filter((finding) => !isPlainDefinition(finding))
  const active = conduct.filter(({ verdict }) => !isIdle(verdict))
  const isAsked = conduct.length > 0 || findings.some(({ openOnly, within }) => openOnly && !within)
  const unsure = fresh.filter(({ verdict }) => isIdle(verdict) || verdict === 'undetermined')
  const weighed =
    [active, isAsked ? unsure : fresh].find(({ length }) => length > 0) ?? (isAsked ? [] : speaking)
  const verdict = gravest(weighed.map((finding) => finding.verdict)) ?? 'not-applicable'
  return isIdle(verdict) && findings.some(isOpenAside) ? 'undetermined' : verdict
}
