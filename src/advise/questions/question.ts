import type { Finding, Verdict } from '../../determination'
import type { FieldKind, MissingFact, Words } from '../../facts'

/** One value that may be chosen: of a choice, an item of a set, an entry that can be referred to. */
export interface Choice {
  value: string
  label: Words
}

/** That a fact can change the verdict, by an example that was assessed. */
export interface Witness {
  /** What is taken of other unknown facts, by path; none where the fact changes it by itself. */
  others: Record<string, unknown>
  /** The verdict with these, while the fact is not told. */
  before: Verdict
  /** A value of the fact, as it would stand in the document, and the verdict with it. */
  value: unknown
  after: Verdict
}

/** An unknown fact that can change the verdict of a case. */
export interface Question {
  /** Where the answer belongs in the document. */
  path: string
  /** Name in the vocabulary. */
  fact: string
  /** `finding`: `{ value, by, reason }`, for a human to find; `fact`: it only has to be told. */
  asks: MissingFact['kind']
  /** What the answer is; of one item of a set it is a `flag`. */
  kind: FieldKind
  label: Words
  about?: Words
  /** What may be chosen, for the kinds `choice`, `set`, `ref` and `refs`. */
  choices?: Choice[]
  /** The answer may be `declined`: whoever owes the act has said that it will not be done. */
  declinable?: true
  /** The findings that are undetermined for want of it. */
  decides: Pick<Finding, 'norm' | 'citation' | 'subject'>[]
  /** Verdicts of the case that were met in trying its values, the gravest first; there may be more. */
  verdicts: Verdict[]
  /** The share of the tried values that, told alone, change the verdict: from 0 to 1. */
  decisive: number
  shownBy: Witness
}
