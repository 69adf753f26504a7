import { triOf } from '../tri'
import type { Operator } from './operator'

/** The number is this or more (以上 includes the number itself). */
export const atLeast: Operator = {
  name: 'greaterThanInclusive',
  aspect: 'order',
  test: (value, operand) => triOf(value !== null && (value as number) >= (operand as number)),
}
