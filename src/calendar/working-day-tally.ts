import { dayKind, isWorkingKind } from './day-kind'
import { addDays, assertIsoDate, type IsoDate } from './iso-date'
import type { Calendar } from './types'

/** How many days of a kind a year has from its first day up to and on a date. */
interface Tally {
  readonly working: number
  readonly unpublished: number
}

type YearTally = ReadonlyMap<IsoDate, Tally>

const NONE: Tally = { working: 0, unpublished: 0 }

const tallyOf = (calendar: Calendar, year: string): YearTally => {
  const tallies = new Map<IsoDate, Tally>()
  const last = `${year}-12-31`
  let tally = NONE
  for (let date = `${year}-01-01`; ; date = addDays(date, 1)) {
    const kind = dayKind(calendar, date)
    tally = {
      working: tally.working + (isWorkingKind(kind) ? 1 : 0),
      unpublished: tally.unpublished + (kind === 'unpublished' ? 1 : 0),
    }
    tallies.set(date, tally)
    if (date === last) return tallies
  }
}

const kept = new WeakMap<Calendar, Map<string, YearTally>>()

const tallyIn = (calendar: Calendar, year: string): YearTally => {
  const byYear = kept.get(calendar) ?? new Map<string, YearTally>()
  kept.set(calendar, byYear)
  const tally = byYear.get(year) ?? tallyOf(calendar, year)
  byYear.set(year, tally)
  return tally
}

const upTo = (calendar: Calendar, date: IsoDate): Tally =>
  tallyIn(calendar, date.slice(0, 4)).get(date) ?? NONE

const nextYear = (year: string): string => String(Number(year) + 1).padStart(4, '0')

/**
 * How many working days lie after a date, up to and on a later one: 0 if it is not later, null if an
 * unpublished day lies among them.
 *
 * @throws RangeError on a bad date.
 * @example workingDaysAfter(calendar, '2021-02-19', '2021-02-22') // 2: Saturday 20th was worked
 */
export function workingDaysAfter(calendar: Calendar, from: IsoDate, to: IsoDate): number | null {
  if (assertIsoDate(to) <= assertIsoDate(from)) return 0
  const before = upTo(calendar, from)
  let working = -before.working
  let unpublished = -before.unpublished
  for (let year = from.slice(0, 4); year < to.slice(0, 4); year = nextYear(year)) {
    const whole = upTo(calendar, `${year}-12-31`)
    working += whole.working
    unpublished += whole.unpublished
    if (unpublished > 0) return null
  }
  const after = upTo(calendar, to)
  return unpublished + after.unpublished > 0 ? null : working + after.working
}
