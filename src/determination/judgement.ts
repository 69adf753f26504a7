import type { CompiledNorm, Frame } from '../evaluate'
import type { MissingFact, Words } from '../facts'
import type { RulebookNorm } from '../rulebook'
import type { DeadlineFinding, Item } from './finding'
import { type Verdict, verdicts } from './verdict'

/** What a norm comes to under one reading. */
export interface Judgement {
  readonly verdict: Verdict
  readonly missing: readonly MissingFact[]
  readonly silence: readonly Words[]
  readonly deadline?: DeadlineFinding | undefined
  readonly items: readonly Item[]
  readonly openOnly?: boolean | undefined
  /** The alternative that holds, of a choice; or what puts the subject outside of the norm. */
  readonly chosen?: Words | undefined
  /** Undetermined already as to whether the norm applies. */
  readonly applicabilityOpen?: boolean | undefined
}

/** What a judgement may look at. */
export interface Bench {
  readonly frame: Frame
  /** The compiled norm of an id, for the steps that must come before. */
  readonly normOf: (id: string) => CompiledNorm
  /** Norms whose steps come after the step of a norm. */
  readonly followersOf: (id: string) => readonly RulebookNorm[]
}

const NONE: readonly never[] = Object.freeze([])

/** Every judgement has the same members in the same order: engines are quick with one shape of object. */
const judgementOf = (
  verdict: Verdict,
  missing: readonly MissingFact[],
  more: Partial<Judgement>,
): Judgement => ({
  verdict,
  missing,
  silence: more.silence ?? NONE,
  deadline: more.deadline,
  items: more.items ?? NONE,
  openOnly: more.openOnly,
  chosen: more.chosen,
  applicabilityOpen: more.applicabilityOpen,
})

/** Judgements of which there is nothing to tell but the verdict. */
const bare = new Map(verdicts.map((verdict) => [verdict, judgementOf(verdict, NONE, {})]))

/** A judgement, with what else is known of it. */
export const judged = (verdict: Verdict, more?: Partial<Judgement>): Judgement =>
  more === undefined
    ? (bare.get(verdict) as Judgement)
    : judgementOf(verdict, more.missing ?? NONE, more)

/** The judgement that not enough is known, with what else is known of it. */
export const undetermined = (
  missing: readonly MissingFact[],
  more: Partial<Judgement> = {},
): Judgement => judgementOf('undetermined', missing, more)
