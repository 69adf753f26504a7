import * as z from 'zod'
import { weekdayOffSpans } from './allowance'
import type { IsoDate } from './iso-date'
import { noticeDays } from './notice-days'
import { type CalendarYear, calendarYearSchema } from './schema'
import type { Calendar, NoticeDay } from './types'

/**
 * The earliest day, as 'MM-DD', that a notice of 2017 to 2026 settled in the December before
 * its own year: the 2019 notice made Saturday 2018-12-29 a workday.
 */
const REACH_BACK_FROM = '12-29'

/**
 * Builds the calendar from annual notices, in any order. Do it once: every lookup is then O(1).
 *
 * From 29 December on (or from the earliest December day that any given notice reached back
 * to) a date also needs the next year's notice, which may still change it.
 *
 * @throws Error naming the year or notice when the list is empty, a year does not match
 *   `calendarYearSchema`, comes twice, contradicts itself, or contradicts another year.
 * @example const calendar = createCalendar([notice2024, notice2025])
 */
export function createCalendar(years: readonly CalendarYear[]): Calendar {
  const schema = calendarYearSchema()
  return createCheckedCalendar(years.map((year) => parseYear(schema, year)))
}

/** As {@link createCalendar}, of notices whose form has been checked before. */
export function createCheckedCalendar(years: readonly CalendarYear[]): Calendar {
  if (years.length === 0) throw new Error('a calendar needs at least one notice')
  const sorted = [...years].sort((a, b) => a.year - b.year)
  const published = new Set<number>()
  const days = new Map<IsoDate, NoticeDay>()
  let reachBackFrom = REACH_BACK_FROM
  for (const year of sorted) {
    if (published.has(year.year)) throw new Error(`the year ${year.year} is given twice`)
    published.add(year.year)
    for (const [date, day] of noticeDays(year)) {
      settle(days, date, day)
      const monthDay = date.slice(5)
      if (!date.startsWith(`${year.year}-`) && monthDay < reachBackFrom) reachBackFrom = monthDay
    }
  }
  let spans: number[] | undefined
  return {
    years: sorted,
    published,
    days,
    reachBackFrom,
    get weekdayOffSpans() {
      spans ??= weekdayOffSpans(days)
      return spans
    },
  }
}

function parseYear(schema: z.ZodType<CalendarYear>, year: CalendarYear): CalendarYear {
  const parsed = schema.safeParse(year)
  if (parsed.success) return parsed.data
  throw new Error(`holiday notice of ${year?.year}: ${z.prettifyError(parsed.error)}`)
}

function settle(days: Map<IsoDate, NoticeDay>, date: IsoDate, day: NoticeDay): void {
  const other = days.get(date)
  if (other && other.kind !== day.kind)
    throw new Error(`${date} is ${other.kind} by ${other.notice} but ${day.kind} by ${day.notice}`)
  days.set(date, other ?? day)
}
