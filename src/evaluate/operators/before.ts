import { isEarlier } from '../../calendar'
import { FAILS, triOf } from '../tri'
import type { Operator } from './operator'

/** The date is earlier than another; unknown where they are not told closely enough. */
export const before: Operator = {
  name: 'before',
  aspect: 'whole',
  test: (value, operand) =>
    value === null ? FAILS : triOf(isEarlier(value as string, operand as string)),
}
