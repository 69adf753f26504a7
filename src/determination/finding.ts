import type { DayCount } from '../calendar'
import type { MissingFact, Words } from '../facts'
import type { Norm } from '../rulebook'
import type { Verdict } from './verdict'

/** Why an answer is undetermined. */
export type Cause = 'facts-missing' | 'finding-needed' | 'text-silent'

/** When a duty falls due. Dates are at the matter's place; hours end at a time with its offset. */
export type DueDate =
  | { provisional: false; due: string }
  | { provisional: true; earliest: string; latest: string; unpublishedYears: number[] }

/** A counted period, with how it was counted and what was assumed. */
export type DeadlineFinding = DueDate & {
  from: string
  rule: Words
  count: DayCount[]
  assumptions: Words[]
  /** The norm turns on whether this period is over; what it asks for has none of its own. */
  ofCondition?: true
  alternatives: { reading: string; due: string }[]
}

/** One point of what a norm asks for, and whether the case has it. */
export interface Item {
  fact: string
  item?: string
  label: Words
  state: 'met' | 'unmet' | 'unknown'
}

/** What the norm says under one reading of its text. */
export interface ReadingOutcome {
  id: string
  gist: Words
  default: boolean
  verdict: Verdict
}

/** What a norm says of one subject. */
export interface Finding {
  norm: string
  citation: { instrument: string; id: string; label: Words }
  subject: string
  modality: Norm['modality']
  verdict: Verdict
  outcome: Words
  addressee?: { id?: string; name: Words }
  deadline?: DeadlineFinding
  measures?: Norm['measures']
  missing: MissingFact[]
  cause?: Cause
  /** What the text leaves open, where it is silent. */
  silence: Words[]
  items: Item[]
  readings: ReadingOutcome[]
  step?: { path: string; order: number; actor: Words; action: Words; paper?: Words }
  notes: Words[]
  /** The union or choice of which this is one alternative. */
  within?: string
  /** A permission that has been made use of already, or measures owed that have been taken. */
  exercised?: true
  /** The norm has conditions of its own, and they hold. */
  knownToApply?: true
  /** Whether the norm applies is open; should it, it is complied with. */
  keptAnyway?: true
  /** Details that the norm is about and of which the document tells none: it does not weigh. */
  untold: string[]
  /** Undetermined only because nobody has said whether a catch-all clause is invoked. */
  openOnly: boolean
  /** Whether it counts in the verdict of the case. */
  weighs: boolean
}
