import { triOf } from '../tri'
import type { Operator } from './operator'

/** The fact has exactly this value; none is equal to nothing. */
export const equal: Operator = {
  name: 'equal',
  aspect: 'value',
  test: (value, operand) => triOf(value === operand),
}
