import { addDays, type IsoDate, isIsoDate } from './iso-date'

/** A date and time with its offset, e.g. '2024-05-01T09:30:00+08:00'; seconds are optional. */
export type IsoDateTime = string

const OFFSET = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))'
const DATE_TIME = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})T([01]\\d|2[0-3])(:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?${OFFSET})$`,
)
const OFFSET_ALONE = new RegExp(`^${OFFSET}$`)

/**
 * Whether a text is an existing date and time that carries an offset (Z or ±hh:mm).
 *
 * @example isIsoDateTime('2024-05-01T09:30:00+08:00') // true
 * @example isIsoDateTime('2024-05-01T09:30:00') // false: no offset
 */
export function isIsoDateTime(text: string): boolean {
  const date = DATE_TIME.exec(text)?.[1]
  return date !== undefined && isIsoDate(date)
}

/**
 * The calendar date of an instant at an offset, China Standard Time unless told otherwise.
 *
 * @throws RangeError when the date-time lacks an offset or does not exist, or the offset is bad.
 * @example dateAt('2024-04-30T16:00:00Z') // '2024-05-01'
 */
export function dateAt(dateTime: IsoDateTime, offset = '+08:00'): IsoDate {
  const [date, hour, rest] = parts(dateTime)
  if (!OFFSET_ALONE.test(offset)) throw new RangeError(`not an offset '±hh:mm' or 'Z': '${offset}'`)
  const own = /Z$|[+-]\d\d:\d\d$/.exec(rest)?.[0] ?? 'Z'
  const minute = Number(rest.slice(1, 3)) - minutesOf(own) + minutesOf(offset)
  return addDays(date, Math.floor((Number(hour) * 60 + minute) / 1440))
}

/** The calendar date of a date or a time, the time taken at the matter's place (UTC+8). */
export const dayOf = (moment: IsoDate | IsoDateTime): IsoDate =>
  isIsoDate(moment) ? moment : dateAt(moment)

/**
 * The time a whole number of clock hours later (earlier when negative). The offset, minutes
 * and seconds stay as they were written; weekends and holidays count like any other hour.
 *
 * @throws RangeError when the date-time lacks an offset or does not exist, or hours is a fraction.
 * @example addHours('2024-12-31T20:15:00+08:00', 24) // '2025-01-01T20:15:00+08:00'
 */
export function addHours(dateTime: IsoDateTime, hours: number): IsoDateTime {
  if (!Number.isSafeInteger(hours)) throw new RangeError(`not a whole number of hours: ${hours}`)
  const [date, hour, rest] = parts(dateTime)
  const total = Number(hour) + hours
  const days = Math.floor(total / 24)
  return `${addDays(date, days)}T${String(total - days * 24).padStart(2, '0')}${rest}`
}

function parts(dateTime: IsoDateTime): [date: IsoDate, hour: string, rest: string] {
  const [, date = '', hour = '', rest = ''] = DATE_TIME.exec(dateTime) ?? []
  if (!isIsoDate(date)) throw new RangeError(`not an existing time with an offset: '${dateTime}'`)
  return [date, hour, rest]
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}
