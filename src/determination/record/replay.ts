import type { Calendar } from '../../calendar'
import { InvalidInputError, type Problem } from '../../facts'
import type { Rulebook } from '../../rulebook'
import { assess } from '../assess'
import type { Determination } from '../determination'
import type { Finding } from '../finding'
import type { Verdict } from '../verdict'
import { canonicalJson } from './canonical'
import { type Grounds, groundsOf } from './hashes'
import { readRecord } from './read-record'
import type { RecordedCase, RecordOptions } from './record'

/** Something that answers rest on and that is no longer what it was. */
export interface ChangedGround {
  what: 'engine' | 'vocabulary' | 'calendar' | 'rules'
  /** The regulation, of rules. */
  id?: string
  from: string
  /** `null`: it is no longer there. */
  to: string | null
}

/** A finding that comes out otherwise; `null`: there was, or is, no such finding. */
export interface ChangedFinding {
  norm: string
  subject: string
  from: Verdict | null
  to: Verdict | null
}

/** One case answered again. */
export interface ReplayedCase {
  source?: string
  identical: boolean
  verdict: { from: Verdict; to: Verdict | null }
  /** Findings with another verdict. */
  findings: ChangedFinding[]
  /** How many findings have the same verdict but other details: dates, reasons, missing facts. */
  details: number
  /** Why the facts, or the options, are no longer accepted. */
  problems: readonly Problem[]
}

export interface Replay {
  /** Every case has the same answer, to the byte. */
  identical: boolean
  changed: ChangedGround[]
  cases: ReplayedCase[]
}

/** What a record is replayed on. */
export interface ReplayOptions extends RecordOptions {
  rulebook: Rulebook
  calendar: Calendar
}

const changedGrounds = (before: Grounds, now: Grounds): ChangedGround[] => {
  const plain = (['engine', 'vocabulary', 'calendar'] as const).flatMap((what) =>
    before[what] === now[what] ? [] : [{ what, from: before[what], to: now[what] }],
  )
  const rules = Object.entries(before.rules).flatMap(([id, from]): ChangedGround[] => {
    const to = now.rules[id] ?? null
    return from === to ? [] : [{ what: 'rules', id, from, to }]
  })
  return [...plain, ...rules]
}

const keyed = ({ findings }: Determination) =>
  new Map(findings.map((finding) => [`${finding.norm} ${finding.subject}`, finding]))

const pairsOf = (before: Determination, now: Determination) => {
  const [old, fresh] = [keyed(before), keyed(now)]
  return [...new Set([...old.keys(), ...fresh.keys()])].map((key) => ({
    from: old.get(key),
    to: fresh.get(key),
  }))
}

const changedFinding = (from: Finding | undefined, to: Finding | undefined): ChangedFinding[] => {
  const either = from ?? to
  if (!either || from?.verdict === to?.verdict) return []
  const { norm, subject } = either
  return [{ norm, subject, from: from?.verdict ?? null, to: to?.verdict ?? null }]
}

const comparedCase = (recorded: RecordedCase, now: Determination): ReplayedCase => {
  const { determination: before, source } = recorded
  const pairs = pairsOf(before, now)
  const details = pairs.filter(
    ({ from, to }) => from?.verdict === to?.verdict && canonicalJson(from) !== canonicalJson(to),
  )
  return {
    ...(source === undefined ? {} : { source }),
    identical: canonicalJson(before) === canonicalJson(now),
    verdict: { from: before.verdict, to: now.verdict },
    findings: pairs.flatMap(({ from, to }) => changedFinding(from, to)),
    details: details.length,
    problems: [],
  }
}

const replayCase = (recorded: RecordedCase, options: ReplayOptions): ReplayedCase => {
  const { facts, asOf, instruments, source, determination } = recorded
  const { rulebook, calendar } = options
  try {
    return comparedCase(recorded, assess(facts, { asOf, instruments, rulebook, calendar }))
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return {
      ...(source === undefined ? {} : { source }),
      identical: false,
      verdict: { from: determination.verdict, to: null },
      findings: [],
      details: 0,
      problems: error.problems,
    }
  }
}

/**
 * Answers the cases of a record again, and says what has changed since.
 *
 * @param text the record, byte for byte as it was written
 * @throws InvalidInputError if it is no record, or was altered since it was made
 */
export const replayRecord = (text: string, options: ReplayOptions): Replay => {
  const record = readRecord(text, options.digest)
  const now = groundsOf(options, Object.keys(record.grounds.rules), options.engine, options.digest)
  const cases = record.cases.map((each) => replayCase(each, options))
  return {
    identical: cases.every((each) => each.identical),
    changed: changedGrounds(record.grounds, now),
    cases,
  }
}
