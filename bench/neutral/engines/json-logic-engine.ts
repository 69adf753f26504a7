import { LogicEngine } from 'json-logic-engine'
import { toJsonLogic } from '../json-logic'
import { type Engine, onlyFired } from './engine'

/** Its compiled form, one function for each rule. */
export const jsonLogicEngine: Engine = {
  name: 'json-logic-engine, compiled',
  packageName: 'json-logic-engine',
  threeValued: false,
  load: async (rules) => {
    const logic = new LogicEngine()
    const compiled = rules.map(({ id, conditions }) => ({
      id,
      holds: logic.build(toJsonLogic(conditions)),
    }))
    return (facts) => {
      const fired: string[] = []
      for (const { id, holds } of compiled) if (holds(facts)) fired.push(id)
      return onlyFired(fired)
    }
  },
}
