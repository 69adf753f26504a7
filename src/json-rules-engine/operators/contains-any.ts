import type { Operator } from './operator'

/** The set has at least one of the items. */
export const containsAny: Operator = {
  name: 'containsAny',
  test: (items, wanted) =>
    Array.isArray(items) && Array.isArray(wanted) && items.some((item) => wanted.includes(item)),
}
