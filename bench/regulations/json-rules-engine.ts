import { Engine } from 'json-rules-engine'
import { subjectsOf } from '../../src/evaluate'
import { type CaseFacts, caseDocument } from '../../src/facts'
import type { FactValue } from '../../src/json-rules-engine'
import { crossCheck, registerZhifa, toJsonRules } from '../../src/json-rules-engine'
import { factNames } from '../../src/json-rules-engine/fact-names'
import { factValues } from '../../src/json-rules-engine/facts-for'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'
import type { Task } from '../process/task'
import { type RegulationCase, sampleCases } from './cases'
import { normsByTopic } from './trees'

interface Run {
  readonly engine: Engine
  readonly facts: Record<string, FactValue>
}

/** @throws if the two engines differ on any tree of any case */
const compareAnswers = async (cases: readonly RegulationCase[]): Promise<void> => {
  for (const { facts, asOf, instrument } of cases) {
    const options = { asOf, rulebook: bundledRulebook(), calendar: bundledCalendar() }
    const { agrees } = await crossCheck(facts as CaseFacts, {
      ...options,
      instruments: [instrument],
    })
    if (!agrees) throw new Error(`the engines differ on a case of ${instrument}, as of ${asOf}`)
  }
}

/**
 * The same trees on json-rules-engine, with engines made and facts read and derived beforehand:
 * only `engine.run` is timed.
 */
export const jsonRulesEngineVerdicts = async (): Promise<Task> => {
  const rulebook = bundledRulebook()
  const calendar = bundledCalendar()
  const cases = sampleCases()
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
  await compareAnswers(cases)
  const sample = cases.map(runsOf)
  return {
    cases: sample.length,
    step: async (from) => {
      for (const { engine, facts } of sample[from] as Run[]) await engine.run(facts)
      return 1
    },
  }
}
