import type { Operator } from './operator'

/** The set has every one of the items. */
export const containsAll: Operator = {
  name: 'containsAll',
  test: (items, wanted) =>
    Array.isArray(items) && Array.isArray(wanted) && wanted.every((item) => items.includes(item)),
}
