import { addDays as addDaysTo } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { isWeekend as isWeekendDay } from 'date-fns/isWeekend'

/** A date that exists in the Gregorian calendar, as 'YYYY-MM-DD'. */
export type IsoDate = string

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DASH = 45
const ZERO = 48

/** The number written in some places of a text; NaN if there is anything but digits. */
const digits = (text: string, from: number, to: number): number => {
  let number = 0
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - ZERO
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/**
 * Whether a text is a date that exists, written 'YYYY-MM-DD'. Asked of every date of every case, so
 * it makes no object.
 *
 * @example isIsoDate('2024-02-29') // true
 * @example isIsoDate('2023-02-29') // false
 */
export function isIsoDate(text: string): boolean {
  if (typeof text !== 'string' || text.length !== 10) return false
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const last = month === 2 && !isLeap(year) ? 28 : MONTH_DAYS[month - 1]
  return year >= 0 && last !== undefined && day >= 1 && day <= last
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

/** Local midnight: only calendar fields are read from it, so the zone does not matter. */
function parsed(date: IsoDate): Date {
  assertIsoDate(date)
  const midnight = new Date(0)
  midnight.setFullYear(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10))
  midnight.setHours(0, 0, 0, 0)
  return midnight
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

const written = (midnight: Date): string =>
  `${padded(midnight.getFullYear(), 4)}-${padded(midnight.getMonth() + 1, 2)}-${padded(midnight.getDate(), 2)}`

/**
 * The date a whole number of days later (earlier when negative).
 *
 * @throws RangeError on a bad date, a fraction of a day, or a result beyond the years 0000-9999.
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a whole number of days: ${days}`)
  const result = written(addDaysTo(parsed(date), days))
  if (!isIsoDate(result))
    throw new RangeError(`${date} plus ${days} days leaves the years 0000-9999`)
  return result
}

/**
 * Every date from one to another, both included; `to` is not the earlier.
 *
 * @throws RangeError on a bad date.
 * @example eachDate('2024-02-28', '2024-03-01') // ['2024-02-28', '2024-02-29', '2024-03-01']
 */
export function eachDate(from: IsoDate, to: IsoDate): IsoDate[] {
  return eachDayOfInterval({ start: parsed(from), end: parsed(to) }).map(written)
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
  assertIsoDate(a)
  assertIsoDate(b)
  return a < b ? -1 : a > b ? 1 : 0
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
