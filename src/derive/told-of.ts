import { dayOf, firstDayOf, lastDayOf } from '../calendar'
import type { Value } from '../facts'
import { type DeriveContext, read } from './derived-fact'
import type { Maybe } from './maybe'
import { isPastEvent } from './past-event'

/** Whether the date of the matter has come; `undefined` where it is not told closely enough. */
const hasMatterCome = (context: DeriveContext): boolean | undefined => {
  const { value } = read(context, 'matter.date')
  if (typeof value !== 'string') return undefined
  const today = dayOf(context.asOf)
  if (lastDayOf(value) <= today) return true
  return firstDayOf(value) > today ? false : undefined
}

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
  const { value, missing } = read(context, date)
  if (value !== undefined) return { value: isPastEvent(value, context) }
  const told = signs.some((sign) => isThere(read(context, sign).value))
  const come = told ? hasMatterCome(context) : undefined
  return come === undefined ? { missing: missing ? [missing] : [] } : { value: come }
}
