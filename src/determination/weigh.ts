import { distinct } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Finding } from './finding'
import { gravity, type Verdict, verdicts } from './verdict'

/** What the weight of a finding, and the verdict of a case, go by. */
export type Weighed = Pick<Finding, 'subject' | 'modality' | 'verdict' | 'openOnly' | 'weighs'> & {
  readonly untold: readonly string[]
  readonly cause?: Finding['cause'] | undefined
  readonly within?: string | undefined
  readonly exercised?: true | undefined
  readonly knownToApply?: true | undefined
  readonly keptAnyway?: true | undefined
  readonly items: readonly unknown[]
  readonly missing: readonly MissingFact[]
}

/** Whether a verdict says nothing of what was done or is to be done. */
export const isIdle = (verdict: Verdict): boolean =>
  verdict === 'not-applicable' || verdict === 'not-in-force'

const LIGHT: readonly Verdict[] = ['undetermined', 'permitted', 'compliant']

/** A norm on a detail that the document does not speak of, unless it is breached or owed all the same. */
export const isAside = ({ verdict, untold }: Pick<Weighed, 'verdict' | 'untold'>): boolean =>
  untold.length > 0 && LIGHT.includes(verdict)

const isOpenAside = (finding: Weighed): boolean =>
  isAside(finding) && finding.verdict === 'undetermined' && finding.knownToApply === true

const isOpen = ({ verdict, openOnly }: Weighed): boolean => verdict === 'undetermined' && !openOnly

/** A permission or liability of which only catch-alls are left: the question was put and answered. */
const isAnswered = ({ openOnly, untold, within }: Weighed): boolean =>
  openOnly && untold.length === 0 && within === undefined

/**
 * Whether a finding weighs in the case's verdict. Grounds speak through the union that they belong
 * to, alternatives that are open through their choice; a catch-all that nobody has invoked does not
 * weigh, nor does a norm on a detail that the document does not speak of.
 */
export const weighs = (finding: Omit<Weighed, 'weighs'>, isUnionMember: boolean): boolean => {
  if (finding.openOnly || isAside(finding) || isUnionMember) return false
  return (
    finding.within === undefined || finding.verdict !== 'undetermined' || finding.items.length > 0
  )
}

const isPlainDefinition = ({ modality, verdict, cause, items }: Weighed) =>
  modality === 'is' &&
  verdict !== 'violated' &&
  verdict !== 'required' &&
  cause !== 'text-silent' &&
  items.length === 0

const NOTHING: number = verdicts.length

/**
 * The gravest verdict of those that weigh. Definitions, permissions already made use of, and norms
 * that are complied with should they apply, count only where nothing else was asked.
 */
const gravestOf = (findings: readonly Weighed[]): Verdict | undefined => {
  let [active, unsure, fresh, speaking] = [NOTHING, NOTHING, NOTHING, NOTHING]
  let conduct = false
  for (const finding of findings) {
    if (!finding.weighs) continue
    const { verdict } = finding
    const grave = gravity[verdict]
    const idle = isIdle(verdict)
    if (grave < speaking) speaking = grave
    if (finding.exercised) continue
    if (grave < fresh) fresh = grave
    if (grave < unsure && (idle || verdict === 'undetermined')) unsure = grave
    if (isPlainDefinition(finding)) continue
    conduct = true
    if (grave < active && !idle && !finding.keptAnyway) active = grave
  }
  const passive = conduct ? unsure : fresh
  const all: readonly Verdict[] = verdicts
  return all[active < NOTHING ? active : passive < NOTHING ? passive : speaking]
}

/** Whether a norm on an untold detail is known to apply to a subject that was asked about. */
const isLeftOpen = (findings: readonly Weighed[]): boolean => {
  const told = findings.filter(
    (each) =>
      each.weighs && !each.exercised && !isPlainDefinition(each) && each.untold.length === 0,
  )
  const asked = new Set(told.map(({ subject }) => subject))
  return findings.some((each) => (asked.size === 0 || asked.has(each.subject)) && isOpenAside(each))
}

/**
 * The verdict of a case: the gravest of the findings that weigh. That nothing applies is never said
 * while a norm on an untold detail is known to apply, nor of a topic of which nothing is told.
 */
export const verdictOf = (findings: readonly Weighed[]): Verdict => {
  const verdict = gravestOf(findings)
  if (verdict === undefined)
    return findings.some(isOpen) && !findings.some(isAnswered) ? 'undetermined' : 'not-applicable'
  return isIdle(verdict) && isLeftOpen(findings) ? 'undetermined' : verdict
}

const missingIn = (findings: readonly Weighed[], counts: (finding: Weighed) => boolean) => {
  const missing: MissingFact[] = []
  for (const finding of findings)
    if (finding.missing.length > 0 && counts(finding)) missing.push(...finding.missing)
  return distinct(missing)
}

const isDecisive = ({ weighs, keptAnyway }: Weighed): boolean => weighs && !keptAnyway

/**
 * The facts that a case lacks: those of the findings that weigh or, where it is undetermined by
 * findings that do not weigh, those of these. Whether a norm applies that is complied with anyway is
 * lacking only where nothing else is.
 */
export const missingOf = (findings: readonly Weighed[], verdict: Verdict): MissingFact[] => {
  const decisive = missingIn(findings, isDecisive)
  if (decisive.length > 0 || verdict !== 'undetermined') return decisive
  if (findings.some((each) => isDecisive(each) && isOpen(each))) return decisive
  const weighing = missingIn(findings, ({ weighs }) => weighs)
  if (weighing.length > 0) return weighing
  return missingIn(findings, findings.some(isOpenAside) ? isOpenAside : isOpen)
}
