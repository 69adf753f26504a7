import { expect, test } from 'vitest'
import { firstDayOf, isIsoPeriod, isTimed, isVague, lastDayOf } from '../../src/calendar'

test.each([
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-07/2021-12', '2021-07-01', '2021-12-31'],
  ['2021-02-11/2021-02-20', '2021-02-11', '2021-02-20'],
  ['2020/2021-02', '2020-01-01', '2021-02-28'],
  ['2021-02-18', '2021-02-18', '2021-02-18'],
  ['2021-02-18T23:30:00Z', '2021-02-19', '2021-02-19'],
])('%s lies between %s and %s', (period, first, last) => {
  expect(firstDayOf(period)).toBe(first)
  expect(lastDayOf(period)).toBe(last)
})

test.each([
  ['2021-02-18', false, false],
  ['2021-02-18T10:00+08:00', true, false],
  ['2021-02', false, true],
  ['2021', false, true],
  ['2021-07/2021-12', false, true],
  ['2021-02-01/2021-02-10', false, true],
])('%s has a time of day: %s; leaves the day open: %s', (period, timed, vague) => {
  expect([isTimed(period), isVague(period)]).toEqual([timed, vague])
})

test.each([
  '2021-12/2021-07',
  '2021-07/2021-07',
  '2021-07-01/2021-07',
  '2021-07/',
  '/2021-07',
  '2021-07/2021-08/2021-09',
  '2021-07/2021-13',
  '2021-02-18T10:00+08:00/2021-02-19',
])('%s is no span', (text) => expect(isIsoPeriod(text)).toBe(false))
