import type { IsoDate } from './iso-date'
import type { Calendar, DayCount, DayKind } from './types'

/**
 * One line of a count, with the name and number of the notice that settles the date, if any.
 *
 * @example dayCount(calendar, '2021-02-20', 'make-up', 2)
 */
export function dayCount(
  calendar: Calendar,
  date: IsoDate,
  kind: DayKind,
  number: number | null,
): DayCount {
  const named = calendar.days.get(date)
  return {
    date,
    kind,
    number,
    ...(named?.name && { name: named.name }),
    ...(named && { notice: named.notice }),
  }
}

/**
 * Returns a length in days unchanged, or throws.
 *
 * @throws RangeError unless it is a whole number from 1 up.
 * @example assertDays(5) // 5
 */
export function assertDays(days: number): number {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new RangeError(`a period needs a whole number of days from 1 up, not ${days}`)
  return days
}
