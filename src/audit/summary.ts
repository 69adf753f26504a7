import type { Verdict } from '../determination'
import { DrawnCounters } from './drawn-counters'
import type { AuditError, AuditLine } from './line'
import {
  add,
  Counters,
  type Counts,
  commonest,
  type MissingCount,
  type Tally,
  verdictCounts,
} from './tally'

/** The most organs that a summary tells apart. */
export const MOST_ORGANS = 5000

/** Many matters in numbers. Summaries of parts add up to the summary of the whole. */
export interface Summary {
  kind: 'zhifa-audit-summary'
  version: 1
  matters: number
  /** Matters without an answer, by reason. */
  errors: Record<AuditError['kind'], number>
  /** Matters that both engines were asked about, and agreed on. */
  crossChecked: number
  /** Matters by verdict. */
  verdicts: Partial<Record<Verdict, number>>
  /** In how many matters a fact was missing, the commonest first. */
  missing: MissingCount[]
  /** Findings that weigh and are not idle, by norm. */
  norms: Tally[]
  /** The same by the organ that they are addressed to. */
  organs: Tally[]
  /** There were more than 5,000 organs: a sample of them, by name, is counted whole. */
  organsSampled: boolean
}

const ERRORS = ['refused', 'disputed', 'failed'] as const

/** `transfers[2].sentOn` → `transfers[].sentOn`. */
const withoutPositions = (path: string): string =>
  path.includes('[') ? path.replace(/\[\d+\]/g, '[]') : path

/** Counts answers into a {@link Summary}. */
export class SummaryBuilder {
  private matters = 0
  private crossChecked = 0
  private readonly errors: Counts = new Map()
  private readonly verdicts: Counts = new Map()
  private readonly missing: Counts = new Map()
  private readonly norms = new Counters()
  private readonly organs = new DrawnCounters(MOST_ORGANS)

  /** Counts one answer. */
  add(line: AuditLine): void {
    this.matters++
    if ('error' in line) {
      add(this.errors, line.error.kind)
      return
    }
    add(this.verdicts, line.verdict)
    if (line.crossChecked !== undefined) this.crossChecked++
    for (const fact of new Set(line.missing.map(withoutPositions))) add(this.missing, fact)
    for (const { norm, verdict, organ, missing = [] } of line.findings) {
      const counters = [this.norms.of(norm)]
      if (organ !== undefined && this.organs.keeps(organ)) counters.push(this.organs.of(organ))
      const facts = missing.map(withoutPositions)
      for (const counter of counters) {
        add(counter.verdicts, verdict)
        for (const fact of facts) add(counter.missing, fact)
      }
    }
  }

  /** Adds the summary of other matters. */
  merge(summary: Summary): void {
    this.matters += summary.matters
    this.crossChecked += summary.crossChecked
    for (const kind of ERRORS)
      if (summary.errors[kind] > 0) add(this.errors, kind, summary.errors[kind])
    for (const [verdict, count] of Object.entries(summary.verdicts))
      add(this.verdicts, verdict, count)
    for (const { fact, count } of summary.missing) add(this.missing, fact, count)
    for (const tally of summary.norms) this.norms.of(tally.name).merge(tally)
    if (summary.organsSampled) this.organs.overflowed = true
    for (const tally of summary.organs)
      if (this.organs.keeps(tally.name)) this.organs.of(tally.name).merge(tally)
  }

  /** What has been counted so far. */
  summary(): Summary {
    return {
      kind: 'zhifa-audit-summary',
      version: 1,
      matters: this.matters,
      errors: {
        refused: this.errors.get('refused') ?? 0,
        disputed: this.errors.get('disputed') ?? 0,
        failed: this.errors.get('failed') ?? 0,
      },
      crossChecked: this.crossChecked,
      verdicts: verdictCounts(this.verdicts),
      missing: commonest(this.missing),
      norms: this.norms.tallies(),
      organs: this.organs.tallies(),
      organsSampled: this.organs.overflowed,
    }
  }
}

/**
 * Counts the answers of an audit, in constant memory.
 *
 * @example await summarise(audit(matters, options))
 */
export const summarise = async (
  lines: AsyncIterable<AuditLine> | Iterable<AuditLine>,
): Promise<Summary> => {
  const builder = new SummaryBuilder()
  for await (const line of lines) builder.add(line)
  return builder.summary()
}

/**
 * The summary of several parts together: the same however the matters were split, and in whatever
 * order the parts come. Of no parts, the summary of nothing.
 *
 * @example mergeSummaries([january, february])
 */
export const mergeSummaries = (parts: Iterable<Summary>): Summary => {
  const builder = new SummaryBuilder()
  for (const part of parts) builder.merge(part)
  return builder.summary()
}
