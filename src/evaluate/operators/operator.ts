import type { SetValue, Value } from '../../facts'
import type { Tri } from '../tri'

/** A known operand of a condition. */
export type KnownOperand = Exclude<Value, undefined | null | SetValue> | readonly string[]

/** The meaning of an operator for known values; an unknown fact or operand is unknown before it is asked. */
export interface Operator {
  readonly name: string
  test(value: Exclude<Value, undefined>, operand: KnownOperand, asOf: string): Tri
}

export const asSet = (value: unknown): SetValue => value as SetValue
