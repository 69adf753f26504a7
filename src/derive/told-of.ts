import type { Value } from '../facts'
import { type DeriveContext, read } from './derived-fact'
import type { Maybe } from './maybe'
import { pastEvent } from './past-event'

/** Whether a detail is told and is there: of a list, anything on it. */
const isThere = (value: Value): boolean =>
  typeof value === 'object' && value !== null && 'present' in value
    ? value.present.length > 0
    : value !== undefined && value !== null

/**
 * Whether an event has happened. One that is told of by a detail (a sign of it), without its own date,
 * has happened by the date of the matter.
 */
export const happenedByDateOrSign = (
  context: DeriveContext,
  date: string,
  ...signs: readonly string[]
): Maybe => {
  const dated = pastEvent(context, date)
  const isUntold = read(context, date).value === undefined
  if (!isUntold || !signs.some((sign) => isThere(read(context, sign).value))) return dated
  const { value } = read(context, 'matter.date')
  const come = typeof value === 'string' ? pastEvent(context, 'matter.date') : dated
  return 'value' in come ? come : dated
}
