import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDates, daysBetween, isIsoDate, isWeekend } from '../../src/calendar/index'
import { eachDate } from '../../src/calendar/iso-date'

const dates = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

describe('ISO dates', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '2024-01-01T00:00:00Z',
    '',
  ])('%j is not a date', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('agree with the platform on the date n days later and on weekends', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -360, max: 360 }), (date, days) => {
        const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
        fc.pre(moved.getUTCFullYear() > 0)
        const later = addDays(date, days)
        expect(later).toBe(moved.toISOString().slice(0, 10))
        expect(isWeekend(later)).toBe([0, 6].includes(moved.getUTCDay()))
        expect(daysBetween(date, later)).toBe(days)
        expect(compareDates(date, later)).toBe(-Math.sign(days) + 0)
      }),
    )
  })

  it('refuse a bad date, a fraction of a day and a year beyond 9999', () => {
    expect(() => addDays('2024-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('2024-02-01', 0.5)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('eachDate', () => {
  it('counts day by day, both ends included', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const expected = Array.from({ length: days + 1 }, (_, i) => addDays(from, i))
        expect(eachDate(from, addDays(from, days))).toEqual(expected)
      }),
    )
  })
  it('refuses a date that does not exist', () => {
    expect(() => eachDate('2024-02-30', '2024-03-01')).toThrow(RangeError)
  })
})
