import { validateFacts } from '../../src/facts'
import { fixtureCases, fixtureInstruments } from '../../test/support/case-files'

/** A real case: the facts, the day of the question, and the regulation asked about. */
export interface RegulationCase {
  readonly facts: Record<string, unknown>
  readonly asOf: string
  readonly instrument: string
}

/** Every fixture case whose facts are in order. */
export const regulationCases = (): RegulationCase[] =>
  fixtureInstruments()
    .flatMap(fixtureCases)
    .filter(({ facts }) => validateFacts(facts).ok)
    .map(({ facts, asOf, instrument }) => ({ facts, asOf, instrument }))
