import type { IsoDate } from './iso-date'
import { dayOf, type IsoDateTime } from './iso-date-time'
import { firstDayOf, type IsoPeriod, isTimed, lastDayOf } from './iso-period'

/**
 * Whether one event lies on an earlier day than another; `undefined` where a month or year is all
 * that is told and both orders are possible.
 *
 * @example isEarlierDay('2021-02', '2021-03-01') // true
 * @example isEarlierDay('2021-02', '2021-02-18') // undefined
 */
export const isEarlierDay = (a: IsoPeriod, b: IsoPeriod): boolean | undefined => {
  if (lastDayOf(a) < firstDayOf(b)) return true
  return firstDayOf(a) >= lastDayOf(b) ? false : undefined
}

/**
 * As {@link isEarlierDay}, by the time of day: `undefined` too where only one of two events on the
 * same day has one. Two days without times are compared as days.
 *
 * @example isEarlier('2021-02-18', '2021-02-18T10:00+08:00') // undefined
 */
export const isEarlier = (a: IsoPeriod, b: IsoPeriod): boolean | undefined => {
  if (isTimed(a) && isTimed(b)) return Date.parse(a) < Date.parse(b)
  if (!isTimed(a) && !isTimed(b)) return isEarlierDay(a, b)
  if (lastDayOf(a) < firstDayOf(b)) return true
  return firstDayOf(a) > lastDayOf(b) ? false : undefined
}

/**
 * Whether something dated has happened by `asOf`; a day counts as happened from its beginning.
 * `undefined` where a month or year is told and the day of `asOf` lies in it.
 */
export const hasHappened = (event: IsoPeriod, asOf: IsoDate | IsoDateTime): boolean | undefined => {
  if (isTimed(event) && isTimed(asOf)) return Date.parse(event) <= Date.parse(asOf)
  const day = dayOf(asOf)
  if (lastDayOf(event) <= day) return true
  return firstDayOf(event) > day ? false : undefined
}
