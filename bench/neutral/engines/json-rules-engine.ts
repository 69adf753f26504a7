import { Engine as JsonRulesEngine, type RuleProperties } from 'json-rules-engine'
import { type Engine, onlyFired } from './engine'

export const jsonRulesEngine: Engine = {
  name: 'json-rules-engine',
  packageName: 'json-rules-engine',
  threeValued: false,
  load: async (rules) => {
    const engine = new JsonRulesEngine(
      rules.map(
        ({ id, conditions }) => ({ conditions, event: { type: id } }) as unknown as RuleProperties,
      ),
    )
    const position = new Map(rules.map(({ id }, i) => [id, i]))
    return async (facts) => {
      const { events } = await engine.run(facts)
      const fired = events.map(({ type }) => type)
      return onlyFired(fired.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)))
    }
  },
}
