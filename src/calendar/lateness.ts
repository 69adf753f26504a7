import { dayKind, isWorkingKind } from './day-kind'
import { addDays, compareDates, type IsoDate } from './iso-date'
import type { Calendar } from './types'

/**
 * How many working days after its due date a thing was done: 0 if it was in time, null if an
 * unpublished day lies after `due` up to `done`.
 *
 * @throws RangeError on a bad date.
 * @example workingDaysLate(calendar, '2021-02-19', '2021-02-22') // 2: Saturday 20th was worked
 */
export function workingDaysLate(calendar: Calendar, due: IsoDate, done: IsoDate): number | null {
  let late = 0
  for (let date = due; compareDates(date, done) < 0; ) {
    date = addDays(date, 1)
    const kind = dayKind(calendar, date)
    if (kind === 'unpublished') return null
    if (isWorkingKind(kind)) late += 1
  }
  return late
}
