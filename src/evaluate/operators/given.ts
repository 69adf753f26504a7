import { triOf } from '../tri'
import type { Operator } from './operator'

/** The fact is there (`true`) or known to be none (`false`). */
export const given: Operator = {
  name: 'given',
  aspect: 'value',
  test: (value, operand) => triOf((value !== null && value !== false) === operand),
}
