import { type IsoDate, isIsoDate } from './iso-date'
import { dayOf } from './iso-date-time'

/**
 * A date or a time; or where no more is known a month '2021-02', a year '2021', or a span of them
 * from its first to its last, as ISO 8601 writes it: '2021-07/2021-12', '2021-02-01/2021-02-10'.
 */
export type IsoPeriod = string

const DATE = 'YYYY-MM-DD'.length

/** A date, a month or a year that exists. */
const isPlain = (text: string): boolean =>
  isIsoDate(text.length < DATE ? `${text}-01-01`.slice(0, DATE) : text)

const isSpan = (text: string): boolean => {
  const [first = '', last = '', ...more] = text.split('/')
  if (more.length > 0 || !isPlain(first) || !isPlain(last)) return false
  return firstDayOf(first) < firstDayOf(last)
}

/**
 * Whether a text is an existing date, or a month or year, or a span that begins before its last part.
 *
 * @example isIsoPeriod('2021-02') // true
 * @example isIsoPeriod('2021-07/2021-12') // true
 */
export const isIsoPeriod = (text: string): boolean =>
  text.includes('/') ? isSpan(text) : isPlain(text)

/** Whether the time of day is told. */
export const isTimed = (period: IsoPeriod): boolean => period[DATE] === 'T'

/** Whether the day is not told. */
export const isVague = (period: IsoPeriod): boolean => period.length !== DATE && !isTimed(period)

/**
 * The first day on which something so dated may lie, at the matter's place.
 *
 * @example firstDayOf('2021-02') // '2021-02-01'
 */
export const firstDayOf = (period: IsoPeriod): IsoDate => {
  if (period.length === DATE) return period
  if (isTimed(period)) return dayOf(period)
  const end = period.indexOf('/')
  if (end >= 0) return firstDayOf(period.slice(0, end))
  return period.length === 4 ? `${period}-01-01` : `${period}-01`
}

/**
 * As {@link firstDayOf}, the last one.
 *
 * @example lastDayOf('2021-02') // '2021-02-28'
 */
export const lastDayOf = (period: IsoPeriod): IsoDate => {
  if (period.length === DATE) return period
  if (isTimed(period)) return dayOf(period)
  const end = period.indexOf('/')
  if (end >= 0) return lastDayOf(period.slice(end + 1))
  if (period.length === 4) return `${period}-12-31`
  const days = ['31', '30', '29', '28'].map((day) => `${period}-${day}`)
  return days.find(isIsoDate) as IsoDate
}
