import { expect, test } from 'vitest'
import { firstDayOf, lastDayOf } from '../../src/calendar'

test.each([
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-04', '2021-04-01', '2021-04-30'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-02-18', '2021-02-18', '2021-02-18'],
  ['2021-02-18T23:30:00Z', '2021-02-19', '2021-02-19'],
])('%s lies between %s and %s', (period, first, last) => {
  expect(firstDayOf(period)).toBe(first)
  expect(lastDayOf(period)).toBe(last)
})
