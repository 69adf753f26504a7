import type { SetValue, Value } from '../../facts'
import type { Tri } from '../tri'

/** A known operand of a condition. */
export type KnownOperand = Exclude<Value, undefined | null | SetValue> | readonly string[]

/**
 * What of a known value decides an operator: `value`, which of the values that conditions name it
 * is; `order`, which of the numbers that they name it reaches; `items`, which items the set has;
 * `whole`, anything else.
 */
export type Aspect = 'value' | 'order' | 'items' | 'whole'

/** The meaning of an operator for known values; an unknown fact or operand is unknown before it is asked. */
export interface Operator {
  readonly name: string
  readonly aspect: Aspect
  test(value: Exclude<Value, undefined>, operand: KnownOperand, asOf: string): Tri
}

export const asSet = (value: unknown): SetValue => value as SetValue
