import { isBefore } from '../moments'
import type { Operator } from './operator'

/** The date or time is earlier than another, or the same. */
export const notAfter: Operator = {
  name: 'notAfter',
  test: (value, other) => {
    if (typeof value !== 'string' || typeof other !== 'string') return false
    const isAfter = isBefore(other, value)
    return isAfter === undefined ? undefined : !isAfter
  },
}
