import { createRuleSet, HOLDS } from '../../../src/evaluate'
import { type Engine, onlyFired } from './engine'

export const zhifa: Engine = {
  name: 'zhifa',
  packageName: undefined,
  threeValued: true,
  load: async (rules, schema) => {
    const set = createRuleSet(rules, schema)
    return (facts) => set.run(facts)
  },
}

/** The same with the full explanation tree of every rule, on complete facts. */
export const zhifaExplained: Engine = {
  name: 'zhifa, explained',
  packageName: undefined,
  threeValued: false,
  load: async (rules, schema) => {
    const set = createRuleSet(rules, schema)
    return (facts) => {
      const explained = set.explain(facts)
      return onlyFired(explained.filter(({ trace }) => trace.result === HOLDS).map(({ id }) => id))
    }
  },
}
