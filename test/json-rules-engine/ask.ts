import { Engine } from 'json-rules-engine'
import {
  type FactValue,
  registerZhifa,
  type Truth,
  toJsonRules,
  truthsOf,
} from '../../src/json-rules-engine'
import type { Condition } from '../../src/rulebook'
import { normOf } from './make-rulebook'

/** The truth of a condition on json-rules-engine, for facts given by name. */
export const ask = async (
  condition: Condition,
  facts: Record<string, FactValue>,
  asOf = '2021-02-18',
): Promise<Truth | undefined> => {
  const rules = toJsonRules({ norms: [normOf('test/1', 'transfers', condition)] })
  const engine = new Engine(rules)
  registerZhifa(engine, { asOf })
  return truthsOf(await engine.run(facts), rules)[0]?.truth
}
