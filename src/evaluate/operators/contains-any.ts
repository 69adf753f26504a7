import { either, FAILS, type Tri } from '../tri'
import { contains } from './contains'
import type { Operator } from './operator'

/** The set has at least one of the listed items. */
export const containsAny: Operator = {
  name: 'containsAny',
  aspect: 'whole',
  test: (value, operand, asOf) =>
    (operand as readonly string[]).reduce<Tri>(
      (any, item) => either(any, contains.test(value, item, asOf)),
      FAILS,
    ),
}
