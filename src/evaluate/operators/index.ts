import { atLeast } from './at-least'
import { before } from './before'
import { contains } from './contains'
import { containsAll } from './contains-all'
import { containsAny } from './contains-any'
import { equal } from './equal'
import { given } from './given'
import { happened } from './happened'
import { isIn } from './in'
import { lessThan } from './less-than'
import { notAfter } from './not-after'
import type { Operator } from './operator'
import { within } from './within'

export { type Aspect, asSet, type KnownOperand, type Operator } from './operator'

const all: readonly Operator[] = [
  equal,
  isIn,
  given,
  happened,
  before,
  notAfter,
  contains,
  containsAll,
  containsAny,
  atLeast,
  lessThan,
  within,
]

/** The operators by name. */
export const implementations: ReadonlyMap<string, Operator> = new Map(
  all.map((operator) => [operator.name, operator]),
)
