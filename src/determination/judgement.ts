import type { CompiledNorm, Frame } from '../evaluate'
import type { MissingFact, Words } from '../facts'
import type { DeadlineFinding, Item } from './finding'
import type { Verdict } from './verdict'

/** What a norm comes to under one reading. */
export interface Judgement {
  verdict: Verdict
  missing: readonly MissingFact[]
  silence: readonly Words[]
  deadline?: DeadlineFinding
  items: readonly Item[]
  openOnly?: boolean
  /** The alternative that holds, of a choice. */
  chosen?: Words
  /** Undetermined already as to whether the norm applies. */
  applicabilityOpen?: boolean
}

/** What a judgement may look at. */
export interface Bench {
  readonly frame: Frame
  /** The compiled norm of an id, for the steps that must come before. */
  readonly normOf: (id: string) => CompiledNorm
  /** Norms whose steps come after the step of a norm. */
  readonly followersOf: (id: string) => readonly CompiledNorm[]
}

export const judged = (verdict: Verdict, more?: Partial<Judgement>): Judgement => {
  const bare: Judgement = { verdict, missing: [], silence: [], items: [] }
  return more ? { ...bare, ...more, verdict } : bare
}

export const undetermined = (
  missing: readonly MissingFact[],
  more: Partial<Judgement> = {},
): Judgement => judged('undetermined', { ...more, missing })
