import { hasCome } from '../moments'
import type { Operator } from './operator'

/** The date has come by `asOf` (`true`), or is still ahead or none (`false`). */
export const happened = (asOf: string): Operator => ({
  name: 'happened',
  test: (value, wanted) => {
    const come = typeof value === 'string' && hasCome(value, asOf)
    return come === undefined ? undefined : come === wanted
  },
})
