import { compareMoments } from '../instant'
import { FAILS, triOf, UNKNOWN } from '../tri'
import type { Operator } from './operator'

/** The date is not later than another; unknown within a day if a time of day is lacking. */
export const notAfter: Operator = {
  name: 'notAfter',
  aspect: 'whole',
  test: (value, operand) => {
    if (value === null) return FAILS
    const order = compareMoments(value as string, operand as string)
    return order === undefined ? UNKNOWN : triOf(order <= 0)
  },
}
