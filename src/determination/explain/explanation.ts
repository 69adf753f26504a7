import type { MissingFact, Value, Words } from '../../facts'
import type { Operand } from '../../rulebook'
import type { Cause, DeadlineFinding, Finding } from '../finding'
import type { Verdict } from '../verdict'

/** A truth value by name. */
export type Truth = 'holds' | 'fails' | 'unknown'

/** Where the value of a fact came from. */
export type Origin =
  /** Stated at this place of the document. */
  | { kind: 'stated'; path: string }
  /** Stated to be none: `null` (or `[]`) stands at this place, the fact's own or that of its group. */
  | { kind: 'none'; path: string }
  /** Not stated, and a part of the document that contains it is declared complete. */
  | { kind: 'complete'; path: string; part: string }
  /** Somebody's finding. */
  | { kind: 'finding'; path: string; by: string; reason: string }
  /** Not told: what is lacking. */
  | { kind: 'missing'; path: string; facts: MissingFact[] }
  /** Follows from other facts, in the way that `about` tells; `inputs` are all that were looked at. */
  | { kind: 'derived'; about: Words; inputs: FoundFact[] }

/** A fact as the document has it. */
export interface FoundFact {
  /** Name in the vocabulary, or of a derived fact. */
  fact: string
  label: Words
  /** As it stands; absent where it is unknown. */
  value?: Exclude<Value, undefined>
  /** The value in words. */
  shown: Words
  origin: Origin
}

/**
 * What a part of a condition has to do with its result. `alone`: this part, with no other, fixes the
 * result; `together`: it fixes it with the others so marked; `no`: its truth made no difference.
 */
export type Decides = 'alone' | 'together' | 'no'

/** One comparison of a fact. */
export interface LeafExplanation {
  form: 'fact'
  truth: Truth
  decides: Decides
  found: FoundFact
  operator: string
  /** What is asked of the fact, in words: "is one of: …". */
  asks: Words
  wanted: Operand
  /** The fact compared with, where the comparison is between two facts. */
  comparedWith?: FoundFact
}

/** A condition, part by part. */
export type ConditionExplanation =
  | LeafExplanation
  | {
      form: 'all' | 'any' | 'not'
      truth: Truth
      decides: Decides
      parts: ConditionExplanation[]
    }

/** One condition of a norm; `alternative`, `silence` and `outside` name what they stand for. */
export interface PartExplanation {
  part: 'applies' | 'requires' | 'forbids' | 'alternative' | 'silence' | 'outside'
  gist?: Words
  condition: ConditionExplanation
}

/** A fact that a norm looks at beside its conditions, and as what. */
export interface ActExplanation {
  role: 'starts' | 'term' | 'done' | 'status' | 'before' | 'imposed'
  found: FoundFact
}

/** What turned the verdict. */
export type Turn =
  | 'validity'
  | 'applies'
  | 'requires'
  | 'forbids'
  | 'act'
  | 'deadline'
  | 'order'
  | 'choice'
  | 'silence'
  | 'outside'
  | 'nothing'

/** One thing that would have had to be otherwise. */
export interface Change {
  fact: string
  path?: string
  words: Words
}

/** What would have had to hold instead: each of `ways` is enough, and in it every change is needed. */
export interface WhyNot {
  /** That the norm applies, or that it is complied with. */
  aim: 'apply' | 'comply'
  ways: Change[][]
  /** There are more ways than are listed. */
  more: boolean
}

/** A norm under one reading. */
export interface ReadingExplanation {
  /** Absent where the norm has one reading only. */
  id?: string
  gist?: Words
  default: boolean
  verdict: Verdict
  parts: PartExplanation[]
  acts: ActExplanation[]
  deadline?: DeadlineFinding
  decidedBy: Turn[]
  whyNot?: WhyNot
}

/** Whether the regulation governed, and by which date. */
export interface ValidityExplanation {
  truth: Truth
  from: string
  to: string | null
  /** The fact whose date decides; absent where no date is told. */
  on?: FoundFact
}

/** Why a finding is as it is: everything that was looked at, from the evaluation itself. */
export interface Explanation {
  norm: string
  citation: Finding['citation']
  subject: string
  gist: Words
  verdict: Verdict
  outcome: Words
  cause?: Cause
  silence: Words[]
  validity: ValidityExplanation
  /** The default reading first. */
  readings: ReadingExplanation[]
  missing: MissingFact[]
  notes: Words[]
}
