import { triOf } from '../tri'
import type { Operator } from './operator'

/** The number is below this. */
export const lessThan: Operator = {
  name: 'lessThan',
  aspect: 'order',
  test: (value, operand) => triOf(value !== null && (value as number) < (operand as number)),
}
