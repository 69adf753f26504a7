import type { Operator } from './operator'

/** The fact is there (`true`) or known to be none (`false`). */
export const given: Operator = {
  name: 'given',
  test: (value, wanted) => (value === null || value === false ? !wanted : wanted === true),
}
