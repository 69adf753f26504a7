import { describe, expect, it } from 'vitest'
import { countDays } from '../../src/calendar'
import { calendar } from './published'

describe('a period of calendar days', () => {
  it.each([
    ['ends on its last day where that is worked', '2022-09-16', 4, '2022-09-20'],
    ['moves from a holiday to the first working day after it', '2022-09-16', 15, '2022-10-08'],
    ['moves from a weekend to the Monday', '2022-09-16', 1, '2022-09-19'],
    ['ends on a weekend day that is a make-up workday', '2022-10-07', 1, '2022-10-08'],
  ])('%s', (_, from, days, due) =>
    expect(countDays(calendar, { from, days })).toMatchObject({ provisional: false, due }),
  )

  it('gives bounds where the notice of the year is not published', () => {
    expect(countDays(calendar, { from: '2039-12-20', days: 12 })).toMatchObject({
      provisional: true,
      earliest: '2040-01-01',
      unpublishedYears: [2040],
    })
  })

  it('refuses a bad date and a length that is no whole number of days', () => {
    expect(() => countDays(calendar, { from: '2022-02-30', days: 1 })).toThrow(RangeError)
    expect(() => countDays(calendar, { from: '2022-02-28', days: 0 })).toThrow(RangeError)
  })
})
