import { assertDays, dayCount } from './day-count'
import { dayKind } from './day-kind'
import { addDays, assertIsoDate, type IsoDate } from './iso-date'
import type { Calendar, DayCount, FirstDay, Period } from './types'
import { countWorkingDays } from './working-days'

/** A period of natural days; `rollToWorkingDay` moves an end that is off to the next workday. */
export type NaturalDays = {
  readonly from: IsoDate
  readonly days: number
  readonly firstDay: FirstDay
  readonly rollToWorkingDay: boolean
}

/**
 * The date on which a period of natural (calendar) days ends, with the count that leads to it.
 *
 * With `rollToWorkingDay` an end on a non-working day moves to the next working day (Civil
 * Code, article 203); the days it passes over are listed without a number. The result is
 * provisional only if that move meets unpublished days, with bounds as in `countWorkingDays`.
 *
 * @throws RangeError on a bad date or a number of days that is not whole and positive.
 * @example
 * countNaturalDays(calendar, {
 *   from: '2024-09-24', days: 10, firstDay: 'excluded', rollToWorkingDay: true,
 * }) // due '2024-10-08': 4 October lies in the National Day break
 */
export function countNaturalDays(
  calendar: Calendar,
  { from, days, firstDay, rollToWorkingDay }: NaturalDays,
): Period {
  const first = firstDay === 'included' ? assertIsoDate(from) : addDays(from, 1)
  const end = addDays(first, assertDays(days) - 1)
  const count: DayCount[] = Array.from({ length: days }, (_, index) => {
    const date = addDays(first, index)
    return dayCount(calendar, date, dayKind(calendar, date), index + 1)
  })
  if (!rollToWorkingDay) return { provisional: false, due: end, count }
  const rolled = countWorkingDays(calendar, { from: end, days: 1, firstDay: 'included' })
  const passed = rolled.count.slice(1).map((day) => ({ ...day, number: null }))
  return { ...rolled, count: [...count, ...passed] }
}
