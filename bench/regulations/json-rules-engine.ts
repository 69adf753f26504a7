import { Engine } from 'json-rules-engine'
import { subjectsOf } from '../../src/evaluate'
import { type CaseFacts, caseDocument } from '../../src/facts'
import type { FactValue } from '../../src/json-rules-engine'
import { registerZhifa, toJsonRules } from '../../src/json-rules-engine'
import { factNames } from '../../src/json-rules-engine/fact-names'
import { factValues } from '../../src/json-rules-engine/facts-for'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, regulationCases } from './cases'
import { normsByTopic } from './trees'

/** Every how many cases one is run: a slow engine meets cases of all regulations in a few seconds. */
export const EVERY = 20

interface Run {
  readonly engine: Engine
  readonly facts: Record<string, FactValue>
}

/**
 * The same trees on json-rules-engine, with engines made and facts read and derived beforehand:
 * only `engine.run` is timed.
 */
export const jsonRulesEngineVerdicts = (): Task => {
  const rulebook = bundledRulebook()
  const calendar = bundledCalendar()
  const cases = regulationCases()
  const engines = new Map<string, { engine: Engine; names: readonly string[] }>()
  const engineFor = (instrument: string, topic: string, asOf: string) => {
    const key = `${instrument} ${topic} ${asOf}`
    const known = engines.get(key)
    if (known) return known
    const norms = normsByTopic(rulebook, instrument).get(topic) ?? []
    const rules = toJsonRules({ norms })
    const made = { engine: new Engine(rules), names: factNames(rules) }
    registerZhifa(made.engine, { asOf })
    engines.set(key, made)
    return made
  }
  const runsOf = ({ facts, asOf, instrument }: RegulationCase): Run[] => {
    const document = caseDocument(facts as CaseFacts)
    return [...normsByTopic(rulebook, instrument).keys()].flatMap((topic) =>
      subjectsOf(document, topic).map(({ index }) => {
        const { engine, names } = engineFor(instrument, topic, asOf)
        return { engine, facts: factValues(names, { topic, index }, { document, asOf, calendar }) }
      }),
    )
  }
  const sample = cases.filter((_, i) => i % EVERY === 0).map(runsOf)
  return {
    cases: sample.length,
    step: async (from) => {
      for (const { engine, facts } of sample[from] as Run[]) await engine.run(facts)
      return 1
    },
  }
}
