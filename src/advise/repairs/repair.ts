import type { DeadlineFinding, Determination, Finding, Verdict } from '../../determination'
import type { CaseFacts, MissingFact, Words } from '../../facts'
import type { HandKind } from './in-hand'

/** One change of a repair. */
export interface RepairChange {
  /** Where it is made: `action.organisedBy`; `plan.contents.funds` of one item of a set. */
  path: string
  fact: string
  /** In what way the fact is in the drafter's hand. */
  as: HandKind
  label: Words
  /** As it stands; of an item of a set, whether it is there. */
  from: unknown
  /** A value with which the whole was verified. */
  to: unknown
  shown: { from: Words; to: Words }
  /** Other values that do as well, each verified. */
  options: { value: unknown; label: Words }[]
  /** What is left to fill in or to choose, where `to` stands for more than itself. */
  fill?: Words
  /** The norms that demand it. */
  citations: Finding['citation'][]
  /** What has to be so for the change to be still open, and is not told: none of it has come. */
  presumes: MissingFact[]
}

/** A duty that is open: not a breach, but what has to be done next. */
export interface OwedDuty {
  norm: string
  citation: Finding['citation']
  subject: string
  outcome: Words
  deadline?: DeadlineFinding
}

/** A minimal set of changes that was verified by assessing again. */
export interface Repair {
  changes: RepairChange[]
  /** The verdict of the case after it. */
  verdict: Verdict
  /** What that answer still lacks. */
  missing: MissingFact[]
  owed: OwedDuty[]
  /** The facts after it. */
  facts: CaseFacts
}

/** A breach that no change still open can undo. */
export interface Irreparable {
  norm: string
  citation: Finding['citation']
  subject: string
  outcome: Words
  why: Words
}

/** What can be changed so that a case complies. */
export interface Repairs {
  asOf: string
  verdict: Verdict
  /**
   * `complies`: nothing is violated or prohibited. `repairable`: each of `repairs` lifts all that is.
   * `irreparable`: something cannot be undone; `repairs` lift all the rest.
   */
  outcome: 'complies' | 'repairable' | 'irreparable'
  repairs: Repair[]
  irreparable: Irreparable[]
  owed: OwedDuty[]
  missing: MissingFact[]
  /** The search came to its bound: there may be more repairs than these. */
  bounded: boolean
}

/** The duties that a determination leaves open. */
export const owedIn = ({ findings }: Determination): OwedDuty[] =>
  findings
    .filter(({ weighs, verdict, exercised }) => weighs && verdict === 'required' && !exercised)
    .map(({ norm, citation, subject, outcome, deadline }) => ({
      norm,
      citation,
      subject,
      outcome,
      ...(deadline ? { deadline } : {}),
    }))
