import { isIsoDate, isIsoDateTime } from '../calendar'
import {
  type AssessOptions,
  assess,
  assessVerdicts,
  basisOf,
  type Determination,
  type Verdicts,
} from '../determination'
import { InvalidInputError, type Problem } from '../facts'
import type { crossCheck } from '../json-rules-engine'
import { hash64 } from './hash'
import type { AuditFinding, AuditLine, JudgedLine } from './line'

/** What an audit rests on beside the matters. */
export interface AuditOptions extends AssessOptions {
  /** `false`: the date of the question holds for matters that tell an `asOf` of their own, too. */
  ownAsOf?: boolean
  /**
   * One matter in so many is asked of the second engine as well, drawn by its content, not by its
   * place; `with`: `crossCheck` of `zhifa/json-rules-engine`.
   */
  crossCheck?: { oneIn: number; with: typeof crossCheck } | undefined
  /** Write the whole determination beside the short answer. */
  full?: boolean
}

const MOST_PROBLEMS = 20

/** A line for a matter that is no sound case document. */
export const refusedLine = (
  line: number,
  problems: readonly Problem[],
  id: string | undefined,
): AuditLine => ({
  line,
  ...(id === undefined ? {} : { id }),
  error: {
    kind: 'refused',
    problems: problems
      .slice(0, MOST_PROBLEMS)
      .map(({ code, path, message }) => ({ code, path, message })),
    ...(problems.length > MOST_PROBLEMS ? { more: problems.length - MOST_PROBLEMS } : {}),
  },
})

const own = (matter: unknown, key: 'id' | 'asOf'): string | undefined => {
  if (typeof matter !== 'object' || matter === null || !Object.hasOwn(matter, key)) return undefined
  const value = (matter as Record<string, unknown>)[key]
  return typeof value === 'string' ? value : undefined
}

/** The date of the question. A date in the matter that does not exist is refused with its facts. */
const asOfFor = (matter: unknown, { asOf, ownAsOf }: AuditOptions): string => {
  const told = ownAsOf === false ? undefined : own(matter, 'asOf')
  return told !== undefined && (isIsoDate(told) || isIsoDateTime(told)) ? told : asOf
}

const isDrawn = (matter: unknown, oneIn: number): boolean =>
  hash64(JSON.stringify(matter))[0] % oneIn === 0

const findingsOf = ({ findings }: Determination | Verdicts): AuditFinding[] => {
  const short: AuditFinding[] = []
  for (const { weighs, verdict, norm, subject, addressee, missing } of findings) {
    if (!weighs || verdict === 'not-applicable' || verdict === 'not-in-force') continue
    const finding: AuditFinding = { norm, subject, verdict }
    if (addressee) finding.organ = addressee.name.zh
    if (missing.length > 0) finding.missing = missing.map(({ path }) => path)
    short.push(finding)
  }
  return short
}

const shortened = (
  line: number,
  determination: Determination | Verdicts,
  full?: Determination,
): JudgedLine => {
  const { id, asOf, verdict, missing } = determination
  return {
    line,
    ...(id === undefined ? {} : { id }),
    asOf,
    verdict,
    findings: findingsOf(determination),
    missing: missing.map(({ path }) => path),
    ...(full ? { determination: full } : {}),
  }
}

const checked = async (
  judged: JudgedLine,
  determination: Determination,
  check: typeof crossCheck,
): Promise<AuditLine> => {
  const { document, options } = basisOf(determination)
  const { compared, agrees, differences } = await check(document.facts, options)
  if (agrees) return { ...judged, crossChecked: compared }
  const { line, id } = judged
  return { line, ...(id === undefined ? {} : { id }), error: { kind: 'disputed', differences } }
}

const failedLine = (line: number, id: string | undefined, error: unknown): AuditLine => {
  if (error instanceof InvalidInputError) return refusedLine(line, error.problems, id)
  const failed: AuditLine = { line, error: { kind: 'failed', message: String(error) } }
  return id === undefined ? failed : { ...failed, id }
}

/**
 * The answer for one matter; a promise only where it is asked of the second engine as well. Never
 * throws: what is refused, and what breaks, is said in the line.
 */
export const judgeMatter = (
  matter: unknown,
  line: number,
  options: AuditOptions,
): AuditLine | Promise<AuditLine> => {
  const id = own(matter, 'id')
  try {
    const asked = { ...options, asOf: asOfFor(matter, options) }
    const draw = options.crossCheck
    const drawn = draw !== undefined && isDrawn(matter, draw.oneIn)
    if (!drawn && !options.full) return shortened(line, assessVerdicts(matter, asked))
    const determination = assess(matter, asked)
    const judged = shortened(line, determination, options.full ? determination : undefined)
    if (!drawn) return judged
    return checked(judged, determination, draw.with).catch((error) => failedLine(line, id, error))
  } catch (error) {
    return failedLine(line, id, error)
  }
}
