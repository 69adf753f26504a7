import { dayOf, firstDayOf, lastDayOf } from '../calendar'
import { type DeriveContext, type Derived, read } from './derived-fact'
import { isPastEvent } from './past-event'

/** Whether the date of the matter has come; `undefined` where it is not told closely enough. */
const hasMatterCome = (context: DeriveContext): boolean | undefined => {
  const { value } = read(context, 'matter.date')
  if (typeof value !== 'string') return undefined
  const today = dayOf(context.asOf)
  if (lastDayOf(value) <= today) return true
  return firstDayOf(value) > today ? false : undefined
}

/**
 * Whether an event has happened. One that is told of by a detail (`sign`), without its own date, has
 * happened by the date of the matter.
 */
export const happenedByDateOrSign = (
  context: DeriveContext,
  date: string,
  sign: string,
): Derived => {
  const { value, missing } = read(context, date)
  if (value !== undefined) return { value: isPastEvent(value, context) }
  const told = typeof read(context, sign).value === 'string'
  const come = told ? hasMatterCome(context) : undefined
  return come === undefined ? { missing: missing ? [missing] : [] } : { value: come }
}
