import type { FactSchema, Firing, Rule } from '../../../src/evaluate'
import type { NeutralCase } from '../facts'

/** Answers one case: the fired rules, and for a three-valued engine what is undetermined. */
export type Answer = (facts: NeutralCase) => Firing | Promise<Firing>

/** An engine that can run the neutral set. */
export interface Engine {
  readonly name: string
  /** The npm package whose version is shown; `undefined`: it is part of this project. */
  readonly packageName: string | undefined
  readonly threeValued: boolean
  /** Makes an engine of its own for the rules. */
  load(rules: readonly Rule[], schema: FactSchema): Promise<Answer>
}

/** An answer of an engine that only knows what fired. */
export const onlyFired = (fired: string[]): Firing => ({ fired, undetermined: [] })
