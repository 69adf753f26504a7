import type { CompiledNorm, Frame } from '../evaluate'
import type { MissingFact, Words } from '../facts'
import type { DeadlineFinding, Item } from './finding'
import type { Verdict } from './verdict'

/** What a norm comes to under one reading. */
export interface Judgement {
  verdict: Verdict
  missing: readonly MissingFact[]
  silence: readonly Words[]
  deadline?: DeadlineFinding | undefined
  items: readonly Item[]
  openOnly?: boolean | undefined
  /** The alternative that holds, of a choice. */
  chosen?: Words | undefined
  /** Undetermined already as to whether the norm applies. */
  applicabilityOpen?: boolean | undefined
}

/** What a judgement may look at. */
export interface Bench {
  readonly frame: Frame
  /** The compiled norm of an id, for the steps that must come before. */
  readonly normOf: (id: string) => CompiledNorm
  /** Norms whose steps come after the step of a norm. */
  readonly followersOf: (id: string) => readonly CompiledNorm[]
}

/** Every judgement has the same members in the same order: engines are quick with one shape of object. */
export const judged = (verdict: Verdict, more?: Partial<Judgement>): Judgement => ({
  verdict,
  missing: more?.missing ?? NONE,
  silence: more?.silence ?? NONE,
  deadline: more?.deadline,
  items: more?.items ?? NONE,
  openOnly: more?.openOnly,
  chosen: more?.chosen,
  applicabilityOpen: more?.applicabilityOpen,
})

const NONE: readonly never[] = Object.freeze([])

/** The judgement that not enough is known, with what else is known of it. */
export const undetermined = (
  missing: readonly MissingFact[],
  more?: Partial<Judgement>,
): Judgement => ({
  verdict: 'undetermined',
  missing,
  silence: more?.silence ?? NONE,
  deadline: more?.deadline,
  items: more?.items ?? NONE,
  openOnly: more?.openOnly,
  chosen: more?.chosen,
  applicabilityOpen: more?.applicabilityOpen,
})
