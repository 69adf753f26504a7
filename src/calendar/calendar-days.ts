import { assertDays } from './day-count'
import { addDays, assertIsoDate, type IsoDate } from './iso-date'
import type { Calendar, Period } from './types'
import { countWorkingDays } from './working-days'

/** A period of days of the calendar: `days` of them, counted from the day after `from`. */
export type CalendarDays = {
  readonly from: IsoDate
  readonly days: number
}

/**
 * The date on which a period of calendar days ends: its last day or, where that is a day off, the
 * next working day (by analogy with Civil Code art. 203). The count runs from the last day to the
 * date; where notices are missing for it, the result is provisional and gives bounds.
 *
 * @throws RangeError on a bad date or a number of days that is not whole and positive.
 * @example
 * countDays(calendar, { from: '2022-09-16', days: 15 }) // last day 1 October, due 2022-10-08
 */
export function countDays(calendar: Calendar, { from, days }: CalendarDays): Period {
  assertIsoDate(from)
  assertDays(days)
  return countWorkingDays(calendar, { from: addDays(from, days), days: 1, firstDay: 'included' })
}
