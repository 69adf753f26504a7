import { triOf } from '../tri'
import type { Operator } from './operator'

/** The division code lies in one of the divisions, each given by the digits that its codes begin with. */
export const within: Operator = {
  name: 'within',
  aspect: 'whole',
  test: (value, operand) =>
    triOf((operand as readonly string[]).some((prefix) => String(value).startsWith(prefix))),
}
