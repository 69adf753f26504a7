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

/** Every how many cases one is run: a slow engine meets cases of all regulations in a few seconds. */
const EVERY = 20

/** The cases that every engine is timed on. */
export const sampleCases = (): RegulationCase[] =>
  regulationCases().filter((_, i) => i % EVERY === 0)
