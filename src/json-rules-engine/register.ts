import type { Engine, OperatorEvaluator } from 'json-rules-engine'
import { assertAsOf } from './as-of'
import { certainly, possibly } from './decorators'
import { addedFor, type Operator } from './operators'

/** The package hands an operator's answer to its decorators as it is, `undefined` included. */
const evaluatorOf = ({ test }: Operator) => test as OperatorEvaluator<unknown, unknown>

/**
 * Adds what the rules of {@link toJsonRules} need to an engine: the decorators `possibly` and
 * `certainly`, and the operators `given`, `happened`, `before`, `notAfter`, `containsAll`,
 * `containsAny`, `within`. The package's own operators stay as they are.
 *
 * @param options `asOf`: the date (or time with offset) by which `happened` judges; call again to change it
 * @throws RangeError when `asOf` is no existing date, or time with an offset
 * @example
 * const engine = new Engine(rules)
 * registerZhifa(engine, { asOf: '2021-02-18' })
 */
export const registerZhifa = (engine: Engine, { asOf }: { asOf: string }): void => {
  for (const operator of addedFor(assertAsOf(asOf))) {
    engine.removeOperator(operator.name)
    engine.addOperator(operator.name, evaluatorOf(operator))
  }
  for (const { name, decide } of [possibly, certainly]) {
    engine.removeOperatorDecorator(name)
    engine.addOperatorDecorator<unknown, unknown, unknown, unknown>(name, decide)
  }
}
