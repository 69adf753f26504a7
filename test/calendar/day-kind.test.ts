import { describe, expect, it } from 'vitest'
import { addDays, dayKind, isWorkingKind, workingDaysAfter } from '../../src/calendar/index'
import { calendar, published, without } from './published'

describe('the kind of a day', () => {
  it.each([
    ['an ordinary Wednesday is a weekday', '2024-03-06', 'weekday'],
    ['an ordinary Saturday is a weekend day', '2024-03-09', 'weekend'],
    ['a Saturday inside a holiday is a holiday', '2021-02-13', 'holiday'],
    ['a worked Sunday is a make-up day', '2024-02-04', 'make-up'],
    ['a make-up day cancelled by the 2020 extension is a holiday', '2020-02-01', 'holiday'],
    ['New Year’s Eve 2024, only recommended for leave, is a weekday', '2024-02-09', 'weekday'],
    ['31 December 2022 is off by the notice of 2023', '2022-12-31', 'holiday'],
    ['the day before the calendar starts is unpublished', '2016-12-31', 'unpublished'],
    ['28 December of the last year is settled', '2026-12-28', 'weekday'],
    ['29 December of the last year waits for the next notice', '2026-12-29', 'unpublished'],
    ['a plain weekday of a year without notice is unpublished', '2027-03-03', 'unpublished'],
  ])('%s', (_, date, kind) => {
    expect(dayKind(calendar, date)).toBe(kind)
  })

  it('knows the December days that the next notice settled although their year is missing', () => {
    expect(dayKind(without(2018), '2018-12-29')).toBe('make-up')
    expect(dayKind(without(2018), '2018-12-28')).toBe('unpublished')
  })

  it('waits for the next notice from the earliest December day any notice ever named', () => {
    const named = published.flatMap((year) =>
      [year, ...year.amendments]
        .flatMap(({ daysOff, workdays }) => [...daysOff.map(({ from }) => from), ...workdays])
        .filter((date) => date.startsWith(`${year.year - 1}-`)),
    )
    expect(named.map((date) => date.slice(5)).sort()[0]).toBe(calendar.reachBackFrom)
  })

  it('refuses a date that does not exist', () => {
    expect(() => dayKind(calendar, '2024-02-30')).toThrow(RangeError)
  })
})

describe('working days after a date', () => {
  it.each([
    ['are none up to the date itself', '2021-02-19', '2021-02-19', 0],
    ['are none before it', '2021-02-19', '2021-01-01', 0],
    ['take in a make-up Saturday', '2021-02-19', '2021-02-22', 2],
    ['are none after a holiday in which nobody worked', '2024-09-30', '2024-10-07', 0],
    ['are unknown across unpublished days', '2026-12-28', '2026-12-29', null],
    ['are those of two years, a year between them', '2022-12-30', '2024-01-02', 250],
  ])('%s', (_, from, to, count) => {
    expect(workingDaysAfter(calendar, from, to)).toBe(count)
  })

  it('are as many as counting day by day gives, from any date of a leap year to any other', () => {
    const days = Array.from({ length: 366 }, (_, i) => addDays('2023-12-01', i))
    for (const from of days.filter((_, i) => i % 30 === 0)) {
      let count = 0
      for (let date = addDays(from, 1); date <= '2024-12-20'; date = addDays(date, 1)) {
        if (isWorkingKind(dayKind(calendar, date))) count += 1
        expect(workingDaysAfter(calendar, from, date)).toBe(count)
      }
    }
  })
})
