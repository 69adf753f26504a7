import { FAILS, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { SetValue, Value } from '../facts'

/** Whether a set has an item. */
export const verdictOfSetItem = (value: Value, item: string): Tri => {
  if (value === undefined) return UNKNOWN
  const { present, unknown } = value as SetValue
  if (present.includes(item)) return HOLDS
  return unknown.includes(item) ? UNKNOWN : FAILS
}
