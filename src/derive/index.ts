import type { DerivedFact } from './derived-fact'

export type { DeriveContext, Derived, DerivedFact } from './derived-fact'

/** Every derived fact, by name. */
export const derivedFacts: ReadonlyMap<string, DerivedFact> = new Map(
  ([] as DerivedFact[]).map((fact) => [fact.name, fact]),
)
