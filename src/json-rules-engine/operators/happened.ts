import { orderOf } from '../moments'
import type { Operator } from './operator'

const hasCome = (moment: string, asOf: string): boolean => {
  const order = orderOf(moment, asOf)
  return order === undefined || order <= 0
}

/** The date has come by `asOf` (`true`), or is still ahead or none (`false`). */
export const happened = (asOf: string): Operator => ({
  name: 'happened',
  test: (value, wanted) => (typeof value === 'string' && hasCome(value, asOf)) === wanted,
})
