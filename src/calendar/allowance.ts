import { daysBetween, type IsoDate, isWeekend } from './iso-date'
import type { Calendar, NoticeDay } from './types'

/** Days in the longest year. */
const YEAR = 366

/**
 * Days by which a lunar festival moves against the solar calendar from one year to another,
 * at most: two holidays may stand this much closer together than in any published year.
 */
const LUNAR_DRIFT = 31

/**
 * The fewest consecutive days that hold k weekdays off, at index k-1, up to a year's span.
 *
 * @example weekdayOffSpans(days)[0] // 1: one day can be one weekday off
 */
export function weekdayOffSpans(days: ReadonlyMap<IsoDate, NoticeDay>): number[] {
  const off = [...days].filter(([date, day]) => day.kind === 'holiday' && !isWeekend(date))
  const first = off[0]?.[0]
  if (first === undefined) return []
  const at = off.map(([date]) => daysBetween(first, date)).sort((a, b) => a - b)
  const spans: number[] = []
  for (let k = 1; k <= at.length; k += 1) {
    let span = Number.POSITIVE_INFINITY
    for (let i = k - 1; i < at.length; i += 1)
      span = Math.min(span, (at[i] ?? 0) - (at[i - k + 1] ?? 0) + 1)
    if (span > YEAR) break
    spans.push(span)
  }
  return spans
}

/**
 * The most weekdays that notices still to come may take off within `days` consecutive days.
 *
 * Read from the published years: no stretch of `days` + LUNAR_DRIFT days in them holds more
 * weekdays off than this. Make-up workdays, which give weekdays back, are left out, so the
 * bound errs on the late side. Beyond a year, whole years are taken at the worst published
 * year and the rest as above. It is as good as the years the calendar was given.
 *
 * @example mostWeekdaysOff(calendar, 14) // 7 with the notices of 2017 to 2026
 */
export function mostWeekdaysOff(calendar: Calendar, days: number): number {
  const stretch = days + LUNAR_DRIFT
  const within = (span: number) => calendar.weekdayOffSpans.filter((each) => each <= span).length
  return Math.floor(stretch / YEAR) * within(YEAR) + within(stretch % YEAR)
}
