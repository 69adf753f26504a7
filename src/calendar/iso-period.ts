import { type IsoDate, isIsoDate } from './iso-date'
import { dayOf } from './iso-date-time'

/** A date or a time; or a month '2021-02' or a year '2021', where no more is known. */
export type IsoPeriod = string

const DATE = 'YYYY-MM-DD'.length

/**
 * Whether a text is an existing date, or a month or year.
 *
 * @example isIsoPeriod('2021-02') // true
 */
export const isIsoPeriod = (text: string): boolean =>
  isIsoDate(text.length < DATE ? `${text}-01-01`.slice(0, DATE) : text)

/** Whether only the month or the year is told. */
export const isVague = (period: IsoPeriod): boolean => period.length < DATE

/** Whether the time of day is told. */
export const isTimed = (period: IsoPeriod): boolean => period.length > DATE

/**
 * The first day on which something so dated may lie, at the matter's place.
 *
 * @example firstDayOf('2021-02') // '2021-02-01'
 */
export const firstDayOf = (period: IsoPeriod): IsoDate => {
  if (period.length === DATE) return period
  if (period.length > DATE) return dayOf(period)
  return period.length === 4 ? `${period}-01-01` : `${period}-01`
}

/**
 * As {@link firstDayOf}, the last one.
 *
 * @example lastDayOf('2021-02') // '2021-02-28'
 */
export const lastDayOf = (period: IsoPeriod): IsoDate => {
  if (period.length === DATE) return period
  if (period.length > DATE) return dayOf(period)
  if (period.length === 4) return `${period}-12-31`
  const days = ['31', '30', '29', '28'].map((day) => `${period}-${day}`)
  return days.find(isIsoDate) as IsoDate
}
