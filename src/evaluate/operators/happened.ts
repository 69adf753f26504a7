import { hasHappened } from '../instant'
import { triOf } from '../tri'
import type { Operator } from './operator'

/** The date has come (`true`) or has not (`false`); a date after `asOf` is a plan, not an event. */
export const happened: Operator = {
  name: 'happened',
  aspect: 'whole',
  test: (value, operand, asOf) =>
    triOf((value !== null && hasHappened(value as string, asOf)) === operand),
}
