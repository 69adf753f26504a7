import type { Summary } from '../../audit'
import type { Words } from '../../facts'

/** What the lines of an audit depend on beside the matters. */
export interface LineSettings {
  /** The date told on the command line; it holds for every matter. */
  asOf: string | undefined
  /** The day of the run, for matters that tell no date, where none is told. */
  today: string
  instruments: readonly string[] | undefined
  full: boolean
  crossCheck: number | undefined
}

/** Whole lines of the input, or one line that was too long to be kept. */
export interface Batch {
  /** Number of its first line, from 1. */
  line: number
  /** How many lines it holds. */
  lines: number
  /** Where in the input it ends. */
  end: number
  /** The lines; nothing of one that was too long. */
  bytes: Uint8Array
  /** How long the line was that was too long. */
  tooLong?: number
  /** Numbers of the lines that are to be left out, because they are done. */
  done?: readonly number[]
}

/** A matter that has no answer, to be told to the user. */
export interface Refusal {
  line: number
  why: Words
}

/** The answers for a batch. */
export interface Answers {
  /** Number of the first line of the batch. */
  line: number
  /** NDJSON in UTF-8. */
  bytes: Uint8Array
  /** For each matter with an id: two halves of its hash, line after the first, offset in `bytes`. */
  ids: Uint32Array
  summary: Summary
  /** The first few. */
  refusals: Refusal[]
}
