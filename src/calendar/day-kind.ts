import { assertIsoDate, type IsoDate, isWeekend } from './iso-date'
import type { Calendar, DayKind } from './types'

/**
 * What the published notices make of a date. A date that no notice names is an ordinary
 * weekday or weekend day only if every notice that could name it is published; otherwise it
 * is `unpublished`, never an assumed weekday.
 *
 * @throws RangeError on a bad date.
 * @example dayKind(calendar, '2021-02-20') // 'make-up'
 */
export function dayKind(calendar: Calendar, date: IsoDate): DayKind {
  const named = calendar.days.get(date)
  if (named) return named.kind
  if (!isSettled(calendar, date)) return 'unpublished'
  return isWeekend(date) ? 'weekend' : 'weekday'
}

/**
 * Whether a kind of day is a working day. False for `unpublished`: it is not known to be one.
 *
 * @example isWorkingKind('make-up') // true
 */
export function isWorkingKind(kind: DayKind): boolean {
  return kind === 'weekday' || kind === 'make-up'
}

/**
 * The years whose notices are missing and could name a date: its own year, and in the last
 * days of December the next.
 *
 * @throws RangeError on a bad date.
 * @example missingNotices(calendarTo2026, '2026-12-30') // [2027]
 */
export function missingNotices(calendar: Calendar, date: IsoDate): number[] {
  const year = Number(assertIsoDate(date).slice(0, 4))
  const could = reachesBack(calendar, date) ? [year, year + 1] : [year]
  return could.filter((each) => !calendar.published.has(each))
}

/** Whether the notice of the next year may name a date. */
function reachesBack({ reachBackFrom }: Calendar, date: IsoDate): boolean {
  return date.slice(5) >= reachBackFrom
}

function isSettled(calendar: Calendar, date: IsoDate): boolean {
  const year = Number(assertIsoDate(date).slice(0, 4))
  const { published } = calendar
  return published.has(year) && (!reachesBack(calendar, date) || published.has(year + 1))
}
