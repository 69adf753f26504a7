import { both, HOLDS, type Tri } from '../tri'
import { contains } from './contains'
import type { Operator } from './operator'

/** The set has every listed item. */
export const containsAll: Operator = {
  name: 'containsAll',
  aspect: 'whole',
  test: (value, operand, asOf) =>
    (operand as readonly string[]).reduce<Tri>(
      (all, item) => both(all, contains.test(value, item, asOf)),
      HOLDS,
    ),
}
