import { orderOf } from '../moments'
import type { Operator } from './operator'

/** The date or time is earlier than another, or the same. */
export const notAfter: Operator = {
  name: 'notAfter',
  test: (value, other) => {
    if (typeof value !== 'string' || typeof other !== 'string') return false
    const order = orderOf(value, other)
    return order === undefined ? undefined : order <= 0
  },
}
