import type { Engine } from 'json-rules-engine'
import type { JsonRule } from './json-rule'
import { type TreeTruth, truthsOf } from './truths'

type Facts = Parameters<Engine['run']>[0]

/** Rules of one topic of which many ask the same: each condition is run once, for all that ask it. */
export class SharedRules {
  /** One rule for each condition. */
  readonly asked: readonly JsonRule[]
  readonly #askedFor: ReadonlyMap<string, string>

  constructor(readonly rules: readonly JsonRule[]) {
    const byConditions = new Map<string, JsonRule>()
    const askedFor = new Map<string, string>()
    for (const rule of rules) {
      const key = JSON.stringify(rule.conditions)
      const same = byConditions.get(key) ?? rule
      byConditions.set(key, same)
      askedFor.set(rule.name, same.name)
    }
    this.asked = [...byConditions.values()]
    this.#askedFor = askedFor
  }

  /** The truth of the trees of all rules, by an engine that has those of `asked`. */
  async run(engine: Engine, facts: Facts): Promise<TreeTruth[]> {
    const { results, failureResults } = await engine.run(facts)
    const passed = new Map([...results, ...failureResults].map((each) => [each.name, each]))
    const all = this.rules.flatMap(({ name }) => {
      const result = passed.get(this.#askedFor.get(name) as string)
      return result ? [{ name, result: result.result }] : []
    })
    return truthsOf({ results: all, failureResults: [] }, this.rules)
  }
}
