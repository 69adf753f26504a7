import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addHours, dateAt, isIsoDateTime } from '../../src/calendar/index'

describe('ISO date-times', () => {
  it.each([
    '2024-05-01T09:30:00+08:00',
    '2024-05-01T09:30Z',
    '2024-05-01T23:59:59.999-11:30',
    '2024-05-01T00:00:00+14:00',
  ])('%s is a time with an offset', (text) => {
    expect(isIsoDateTime(text)).toBe(true)
  })

  it.each([
    '2024-05-01T09:30:00',
    '2024-05-01',
    '2023-02-29T09:30:00Z',
    '2024-05-01T24:00:00Z',
    '2024-05-01T09:60:00Z',
    '2024-05-01T09:30:60Z',
    '2024-05-01T09:30:00+0800',
    '2024-05-01T09:30:00+15:00',
    '2024-05-01 09:30:00Z',
  ])('%s is not', (text) => {
    expect(isIsoDateTime(text)).toBe(false)
  })

  it.each([
    ['2024-04-30T16:00:00Z', '2024-05-01'],
    ['2024-04-30T15:59:59.999Z', '2024-04-30'],
    ['2024-05-01T00:00:00+08:00', '2024-05-01'],
    ['2024-05-01T00:30:00+08:45', '2024-04-30'],
    ['2024-12-31T12:00:00-05:00', '2025-01-01'],
  ])('%s falls on %s in China', (dateTime, date) => {
    expect(dateAt(dateTime)).toBe(date)
  })

  it('take another offset for the date when asked', () => {
    expect(dateAt('2024-05-01T00:00:00+08:00', 'Z')).toBe('2024-04-30')
    expect(() => dateAt('2024-05-01T00:00:00+08:00', '+8')).toThrow(RangeError)
  })

  it.each([
    ['2024-12-31T20:15:00+08:00', 24, '2025-01-01T20:15:00+08:00'],
    ['2024-02-28T23:00:30.5Z', 2, '2024-02-29T01:00:30.5Z'],
    ['2024-03-01T00:30-05:00', -1, '2024-02-29T23:30-05:00'],
    ['2024-03-01T08:00:00+08:00', 48, '2024-03-03T08:00:00+08:00'],
  ])('%s plus %i hours is %s', (dateTime, hours, later) => {
    expect(addHours(dateTime, hours)).toBe(later)
  })

  it('refuse a time without offset and a fraction of an hour', () => {
    expect(() => addHours('2024-03-01T08:00:00', 1)).toThrow(RangeError)
    expect(() => dateAt('2024-03-01T08:00:00')).toThrow(RangeError)
    expect(() => addHours('2024-03-01T08:00:00Z', 0.5)).toThrow(RangeError)
  })

  it('agree with the platform on the instant and the date', () => {
    const epochs = fc.integer({ min: 0, max: 4_000_000_000 })
    fc.assert(
      fc.property(epochs, fc.integer({ min: -9999, max: 9999 }), (seconds, hours) => {
        const dateTime = new Date(seconds * 1000).toISOString().replace('Z', '+00:00')
        const later = Date.parse(addHours(dateTime, hours))
        expect(later).toBe((seconds + hours * 3600) * 1000)
        const inChina = new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)
        expect(dateAt(dateTime)).toBe(inChina)
      }),
    )
  })
})
