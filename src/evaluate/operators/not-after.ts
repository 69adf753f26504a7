import { isEarlier } from '../../calendar'
import { FAILS, negate, triOf } from '../tri'
import type { Operator } from './operator'

/** The date is not later than another; unknown where they are not told closely enough. */
export const notAfter: Operator = {
  name: 'notAfter',
  aspect: 'whole',
  test: (value, operand) =>
    value === null ? FAILS : negate(triOf(isEarlier(operand as string, value as string))),
}
