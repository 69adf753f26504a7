import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  isValid,
  isWeekend as isWeekendDay,
  lightFormat,
  parseISO,
} from 'date-fns'

/** A date that exists in the Gregorian calendar, as 'YYYY-MM-DD'. */
export type IsoDate = string

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Whether a text is a date that exists, written 'YYYY-MM-DD'.
 *
 * @example isIsoDate('2024-02-29') // true
 * @example isIsoDate('2023-02-29') // false
 */
export function isIsoDate(text: string): boolean {
  return SHAPE.test(text) && isValid(parseISO(text))
}

/**
 * Returns the date unchanged, or throws.
 *
 * @throws RangeError when the text is not an existing 'YYYY-MM-DD' date.
 * @example assertIsoDate('2024-05-01') // '2024-05-01'
 */
export function assertIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not an existing date 'YYYY-MM-DD': '${text}'`)
  return text
}

/**
 * The date a whole number of days later (earlier when negative).
 *
 * @throws RangeError on a bad date, a fraction of a day, or a result beyond the years 0000-9999.
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${days}`)
  const result = lightFormat(addDaysTo(parsed(date), days), 'yyyy-MM-dd')
  if (!isIsoDate(result))
    throw new RangeError(`${date} plus ${days} days leaves the years 0000-9999`)
  return result
}

/**
 * Days from one date to another; negative when `to` is the earlier.
 *
 * @throws RangeError on a bad date.
 * @example daysBetween('2024-02-28', '2024-03-01') // 2
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(parsed(to), parsed(from))
}

/**
 * Orders two dates: -1, 0 or 1, as `Array.prototype.sort` expects.
 *
 * @throws RangeError on a bad date.
 * @example compareDates('2024-01-01', '2024-01-02') // -1
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  const days = daysBetween(b, a)
  return days < 0 ? -1 : days > 0 ? 1 : 0
}

/**
 * Whether a date is a Saturday or a Sunday, whatever the notices say of it.
 *
 * @throws RangeError on a bad date.
 * @example isWeekend('2021-02-20') // true, although the 2021 notice made it a workday
 */
export function isWeekend(date: IsoDate): boolean {
  return isWeekendDay(parsed(date))
}

/** Local midnight: only calendar fields are read from it, so the zone does not matter. */
function parsed(date: IsoDate): Date {
  return parseISO(assertIsoDate(date))
}
