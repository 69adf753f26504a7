import { before } from './before'
import { containsAll } from './contains-all'
import { containsAny } from './contains-any'
import { given } from './given'
import { happened } from './happened'
import { notAfter } from './not-after'
import type { Operator } from './operator'
import { within } from './within'

export type { Operator } from './operator'

/**
 * The operators of conditions that an engine has to be given. The rest (`equal`, `in`, `contains`,
 * `greaterThanInclusive`, `lessThan`) are the package's own, which mean the same for known values.
 */
export const addedFor = (asOf: string): readonly Operator[] => [
  given,
  happened(asOf),
  before,
  notAfter,
  containsAll,
  containsAny,
  within,
]
