import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Calendar,
  countWorkingDays,
  createCalendar,
  daysBetween,
} from '../../src/calendar/index'
import { calendar, published, without } from './published'

const years = published.map(({ year }) => year)

const LENGTHS = [1, 5, 15, 60]

/** What a partial calendar says of a period whose real end lies outside its bounds. */
const misses = (partial: Calendar, from: string, days: number) => {
  const query = { from, days, firstDay: 'excluded' } as const
  const settled = countWorkingDays(calendar, query)
  if (settled.provisional) return []
  const { count, ...period } = countWorkingDays(partial, query)
  const [earliest, latest] = period.provisional
    ? [period.earliest, period.latest]
    : [period.due, period.due]
  const within = earliest <= settled.due && settled.due <= latest
  return within ? [] : [{ from, days, due: settled.due, ...period }]
}

const missesAround = (partial: Calendar, year: number) =>
  Array.from({ length: 426 }, (_, day) => addDays(`${year - 1}-11-01`, day)).flatMap((from) =>
    LENGTHS.flatMap((days) => misses(partial, from, days)),
  )

describe('a period that reaches unpublished days', () => {
  it('is provisional when it reaches into 2027', () => {
    const period = countWorkingDays(calendar, {
      from: '2026-12-25',
      days: 5,
      firstDay: 'excluded',
    })
    expect(period).toMatchObject({
      provisional: true,
      earliest: '2027-01-01',
      latest: '2027-01-12',
      unpublishedYears: [2027],
    })
    expect(period.count.slice(0, 5).map(({ kind, number }) => [kind, number])).toEqual([
      ['weekend', null],
      ['weekend', null],
      ['weekday', 1],
      ['unpublished', null],
      ['unpublished', null],
    ])
    expect(period.count.at(-1)?.date).toBe('2027-01-12')
  })

  it('is final when it ends on the last day that no missing notice can change', () => {
    const query = { from: '2026-12-25', days: 1, firstDay: 'excluded' } as const
    expect(countWorkingDays(calendar, query)).toMatchObject({ due: '2026-12-28' })
  })

  it('is provisional before the first notice', () => {
    const query = { from: '2016-12-28', days: 5, firstDay: 'excluded' } as const
    expect(countWorkingDays(calendar, query)).toMatchObject({
      provisional: true,
      unpublishedYears: [2016],
    })
  })

  it.each(years)('bounds what the notice of %i settles, whichever year is missing', (year) => {
    expect(missesAround(without(year), year)).toEqual([])
  })

  it.each(years.slice(1))('bounds %i knowing only the years before it', (year) => {
    const past = createCalendar(published.filter((each) => each.year < year))
    expect(missesAround(past, year)).toEqual([])
  })

  it('bounds any period whatever years are missing', () => {
    const partials = new Map<string, Calendar>()
    const span = daysBetween('2016-06-01', '2026-11-01')
    fc.assert(
      fc.property(
        fc.subarray(years, { minLength: 1, maxLength: years.length - 1 }),
        fc.integer({ min: 0, max: span }),
        fc.integer({ min: 1, max: 260 }),
        (missing, start, days) => {
          const key = missing.join()
          const partial = partials.get(key) ?? without(...missing)
          partials.set(key, partial)
          expect(misses(partial, addDays('2016-06-01', start), days)).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})
