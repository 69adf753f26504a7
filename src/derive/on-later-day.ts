import { isEarlierDay } from '../calendar'
import type { Reading } from '../facts'
import { type DeriveContext, daysLacking, read } from './derived-fact'
import { type Maybe, maybe, NO } from './maybe'

/** Whether an act came only on a later day than the discovery; not so where either did not happen. */
export const onLaterDay = (context: DeriveContext, dates: readonly [string, string]): Maybe => {
  const [found, acted] = dates.map((name) => read(context, name)) as [Reading, Reading]
  const missing = [found, acted].flatMap((each) => each.missing ?? [])
  if (missing.length > 0) return { missing }
  if (typeof found.value !== 'string' || typeof acted.value !== 'string') return NO
  return maybe(isEarlierDay(found.value, acted.value), () => daysLacking(context, dates))
}
