import type { Determination, Verdict } from '../determination'
import type { Words } from '../facts'
import type { CrossCheck } from '../json-rules-engine'

/** What one norm says of one subject, where it weighs and is not idle. */
export interface AuditFinding {
  norm: string
  subject: string
  verdict: Verdict
  /** The organ that it is addressed to: its name or id in the matter, else what the norm calls it. */
  organ?: string
  /** Paths of the facts that it lacks. */
  missing?: string[]
}

/** One thing wrong with a matter that was refused. */
export interface AuditProblem {
  code: string
  /** Where in the document; empty for the document itself. */
  path: string
  message: Words
}

/** Why a matter has no answer. */
export type AuditError =
  /** The matter is no sound case document; at most 20 problems, `more` tells how many others. */
  | { kind: 'refused'; problems: AuditProblem[]; more?: number }
  /** The two engines differ. */
  | { kind: 'disputed'; differences: CrossCheck['differences'] }
  /** Something broke. */
  | { kind: 'failed'; message: string }

interface Numbered {
  /** Number of the matter's line in the input, from 1; blank lines count. */
  line: number
  id?: string
  /** An earlier line of the run with the same id. */
  repeats?: number
}

/** The answer for one matter, short. */
export interface JudgedLine extends Numbered {
  asOf: string
  verdict: Verdict
  findings: AuditFinding[]
  /** Paths of the facts that the matter lacks. */
  missing: string[]
  /** How many condition trees both engines were compared on, where the matter was drawn. */
  crossChecked?: number
  /** The whole answer, where it was asked for. */
  determination?: Determination
}

/** A matter without an answer, and why. */
export interface FailedLine extends Numbered {
  error: AuditError
}

/** What an audit says of one matter. */
export type AuditLine = JudgedLine | FailedLine
