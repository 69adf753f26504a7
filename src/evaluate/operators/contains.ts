import { FAILS, HOLDS, UNKNOWN } from '../tri'
import { asSet, type Operator } from './operator'

/** The set has the item. */
export const contains: Operator = {
  name: 'contains',
  aspect: 'items',
  test: (value, operand) => {
    const { present, unknown } = asSet(value)
    if (present.includes(operand as string)) return HOLDS
    return unknown.includes(operand as string) ? UNKNOWN : FAILS
  },
}
