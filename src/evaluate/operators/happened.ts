import { hasHappened } from '../../calendar'
import { FAILS, negate, triOf } from '../tri'
import type { Operator } from './operator'

/**
 * The date has come (`true`) or has not (`false`); a date after `asOf` is a plan, not an event.
 * Unknown in the month that is all that is told of it.
 */
export const happened: Operator = {
  name: 'happened',
  aspect: 'whole',
  test: (value, operand, asOf) => {
    const come = value === null ? FAILS : triOf(hasHappened(value as string, asOf))
    return operand === true ? come : negate(come)
  },
}
