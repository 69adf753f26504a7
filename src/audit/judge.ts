import { isIsoDate, isIsoDateTime } from '../calendar'
import {
  type AssessOptions,
  assess,
  assessVerdicts,
  type Determination,
  type Verdicts,
} from '../determination'
import { InvalidInputError, type Problem, parseFacts } from '../facts'
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
  ...numbered(line, id),
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

/** What both the whole answer and the verdicts alone tell. */
type Answer = Omit<Verdicts, 'id'> | Determination

const findingsOf = ({ findings }: Answer): AuditFinding[] => {
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

const numbered = (line: number, id: string | undefined): { line: number; id?: string } =>
  id === undefined ? { line } : { line, id }

const answered = (
  matter: unknown,
  line: number,
  { full }: AuditOptions,
  basis: AssessOptions,
): JudgedLine => {
  const answer = full === true ? assess(matter, basis) : assessVerdicts(matter, basis)
  const { id, asOf, verdict } = answer
  const findings = findingsOf(answer)
  const missing = answer.missing.map(({ path }) => path)
  // Spelt out, since spreading objects of several shapes is slow.
  const judged: JudgedLine =
    id === undefined
      ? { line, asOf, verdict, findings, missing }
      : { line, id, asOf, verdict, findings, missing }
  if ('paths' in answer) judged.determination = answer
  return judged
}

const checked = async (
  judged: JudgedLine,
  matter: unknown,
  basis: AssessOptions,
  check: typeof crossCheck,
): Promise<AuditLine> => {
  const { compared, agrees, differences } = await check(parseFacts(matter), basis)
  if (agrees) return { ...judged, crossChecked: compared }
  return { ...numbered(judged.line, judged.id), error: { kind: 'disputed', differences } }
}

const failedLine = (line: number, id: string | undefined, error: unknown): AuditLine =>
  error instanceof InvalidInputError
    ? refusedLine(line, error.problems, id)
    : { ...numbered(line, id), error: { kind: 'failed', message: String(error) } }

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
  const { rulebook, calendar, instruments, crossCheck: draw } = options
  const basis = { rulebook, calendar, instruments, asOf: asOfFor(matter, options) }
  try {
    const judged = answered(matter, line, options, basis)
    if (!draw || !isDrawn(matter, draw.oneIn)) return judged
    return checked(judged, matter, basis, draw.with).catch((error) => failedLine(line, id, error))
  } catch (error) {
    return failedLine(line, id, error)
  }
}
