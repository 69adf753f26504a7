import { triOf } from '../tri'
import type { Operator } from './operator'

/** The fact is one of the listed values. */
export const isIn: Operator = {
  name: 'in',
  aspect: 'value',
  test: (value, operand) => triOf((operand as readonly unknown[]).includes(value)),
}
