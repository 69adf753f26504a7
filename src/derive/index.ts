import { competentOrganCount } from './competent-organ-count'
import type { DerivedFact } from './derived-fact'
import { linkedForm } from './linked-form'
import { participantCount } from './participant-count'

export { contradictions } from './contradictions'
export type { DeriveContext, Derived, DerivedFact } from './derived-fact'

const all: readonly DerivedFact[] = [competentOrganCount, participantCount, linkedForm]

/** Every derived fact, by name. */
export const derivedFacts: ReadonlyMap<string, DerivedFact> = new Map(
  all.map((fact) => [fact.name, fact]),
)
