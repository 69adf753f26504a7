import { mostWeekdaysOff } from './allowance'
import { assertDays, dayCount } from './day-count'
import { dayKind, isWorkingKind, missingNotices } from './day-kind'
import { addDays, assertIsoDate, type IsoDate, isWeekend } from './iso-date'
import type { Calendar, DayCount, FirstDay, Period } from './types'

/** A period of working days: `days` of them, counted from `from`. */
export type WorkingDays = {
  readonly from: IsoDate
  readonly days: number
  readonly firstDay: FirstDay
}

/**
 * The date on which a period of working days ends, with the count that leads to it.
 *
 * The count begins on `from`, or on the day after it when the first day is excluded. Where it
 * meets unpublished days before it is full, the result is provisional and gives bounds:
 *
 * - `earliest`: as if every unpublished day, weekends included, were a working day;
 * - `latest`: as if every unpublished weekend day were off, none being made up, and besides as
 *   many weekdays were off as `mostWeekdaysOff` allows between the first unpublished day and
 *   the date in question. The working days up to a date are never fewer than that leaves, so
 *   the first date at which it still leaves `days` cannot be before the real end.
 *
 * The real end lies within the bounds once the missing notices are published, provided the
 * coming years are no freer with weekdays off than those in the calendar. Days are numbered
 * up to the first unpublished day; `count` runs to `due` or `latest`.
 *
 * @throws RangeError on a bad date or a number of days that is not whole and positive.
 * @example
 * countWorkingDays(calendar, { from: '2021-02-18', days: 3, firstDay: 'excluded' })
 * // { provisional: false, due: '2021-02-22', count: [...] }
 */
export function countWorkingDays(calendar: Calendar, period: WorkingDays): Period {
  const { from, days, firstDay } = period
  assertIsoDate(from)
  assertDays(days)
  if (days > LONGEST_KEPT) return counted(calendar, period)
  const key = `${from} ${days} ${firstDay}`
  const byKey = kept.get(calendar) ?? new Map<string, Period>()
  const known = byKey.get(key)
  if (known) return known
  const found = counted(calendar, period)
  if (byKey.size >= MOST_KEPT) byKey.clear()
  kept.set(calendar, byKey.set(key, found))
  return found
}

/** Counts are kept per calendar: the same dates and periods come again and again. */
const kept = new WeakMap<Calendar, Map<string, Period>>()
const MOST_KEPT = 4096
const LONGEST_KEPT = 60

function counted(calendar: Calendar, { from, days, firstDay }: WorkingDays): Period {
  const count: DayCount[] = []
  const missing = new Set<number>()
  let possible = 0
  let expected = 0
  let open = 0
  let earliest: IsoDate | undefined
  for (let date = firstDay === 'included' ? from : addDays(from, 1); ; date = addDays(date, 1)) {
    const kind = dayKind(calendar, date)
    const unpublished = kind === 'unpublished'
    const working = isWorkingKind(kind)
    if (unpublished) for (const year of missingNotices(calendar, date)) missing.add(year)
    if (unpublished || open > 0) open += 1
    if (unpublished || working) possible += 1
    if (working || (unpublished && !isWeekend(date))) expected += 1
    count.push(dayCount(calendar, date, kind, working && open === 0 ? possible : null))
    if (possible === days) earliest ??= date
    if (open === 0 && possible === days) return { provisional: false, due: date, count }
    if (earliest && open > 0 && expected - mostWeekdaysOff(calendar, open) >= days) {
      const unpublishedYears = [...missing].sort((a, b) => a - b)
      return { provisional: true, earliest, latest: date, unpublishedYears, count }
    }
  }
}
