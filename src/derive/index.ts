import { actionFacts } from './actions'
import { cooperationFacts } from './cooperation'
import { decisionFacts } from './decisions'
import type { DerivedFact } from './derived-fact'
import { disputeFacts } from './disputes'
import { responsibilityFacts } from './responsibility'
import { supervisionFacts } from './supervision'
import { transferFacts } from './transfers'

export { contradictions } from './contradictions'
export type { DeriveContext, Derived, DerivedFact } from './derived-fact'

/** Every derived fact, by name. */
export const derivedFacts: ReadonlyMap<string, DerivedFact> = new Map(
  [
    ...actionFacts,
    ...decisionFacts,
    ...disputeFacts,
    ...transferFacts,
    ...cooperationFacts,
    ...supervisionFacts,
    ...responsibilityFacts,
  ].map((fact) => [fact.name, fact]),
)
