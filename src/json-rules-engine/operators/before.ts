import { isBefore } from '../moments'
import type { Operator } from './operator'

/** The date or time is earlier than another. */
export const before: Operator = {
  name: 'before',
  test: (value, other) =>
    typeof value === 'string' && typeof other === 'string' && isBefore(value, other),
}
