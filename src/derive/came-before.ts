import { isEarlierDay } from '../calendar'
import type { Reading } from '../facts'
import { type DeriveContext, daysLacking, read } from './derived-fact'
import { type Maybe, maybe, NO } from './maybe'

/** Whether the first of two acts lies on an earlier day than the second; not so where either is none. */
export const cameBefore = (context: DeriveContext, dates: readonly [string, string]): Maybe => {
  const [first, second] = dates.map((name) => read(context, name)) as [Reading, Reading]
  const missing = [first, second].flatMap((each) => each.missing ?? [])
  if (missing.length > 0) return { missing }
  if (typeof first.value !== 'string' || typeof second.value !== 'string') return NO
  return maybe(isEarlierDay(first.value, second.value), () => daysLacking(context, dates))
}
