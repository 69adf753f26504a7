import { expect, test } from 'vitest'
import { hasHappened, isEarlier, isEarlierDay } from '../../src/calendar'

test.each([
  ['2021-02-18', '2021-02-19', true],
  ['2021-02-18', '2021-02-18', false],
  ['2021-02-18', '2021-02-18T10:00+08:00', false],
  ['2021-02', '2021-03-01', true],
  ['2021-02', '2021-02-28', undefined],
  ['2021-02', '2021-02-01', false],
  ['2021-02-28', '2021-02', false],
  ['2021-02-27', '2021-02', undefined],
  ['2021-02', '2021-02', undefined],
  ['2020', '2021-02', true],
  ['2021', '2021-02', undefined],
  ['2022', '2021-02', false],
])('%s lies on an earlier day than %s: %s', (a, b, expected) =>
  expect(isEarlierDay(a, b)).toBe(expected),
)

test.each([
  ['2021-02-18T09:59+08:00', '2021-02-18T10:00+08:00', true],
  ['2021-02-18T10:00+08:00', '2021-02-18T02:00Z', false],
  ['2021-02-18', '2021-02-18T10:00+08:00', undefined],
  ['2021-02-18T10:00+08:00', '2021-02-18', undefined],
  ['2021-02-17', '2021-02-18T00:00+08:00', true],
  ['2021-02-19', '2021-02-18T23:59+08:00', false],
  ['2021-02', '2021-02-28T10:00+08:00', undefined],
  ['2021-02', '2021-03-01T00:00+08:00', true],
  ['2021-03', '2021-02-28T23:59+08:00', false],
])('%s is earlier than %s: %s', (a, b, expected) => expect(isEarlier(a, b)).toBe(expected))

test.each([
  ['2021-02-18', '2021-02-18', true],
  ['2021-02-18', '2021-02-18T00:00+08:00', true],
  ['2021-02-18T10:00+08:00', '2021-02-18', true],
  ['2021-02-18T10:00+08:00', '2021-02-18T09:59+08:00', false],
  ['2021-02-19', '2021-02-18', false],
  ['2021-02', '2021-02-28', true],
  ['2021-02', '2021-02-27', undefined],
  ['2021-02', '2021-02-01', undefined],
  ['2021-02', '2021-01-31', false],
  ['2021', '2021-12-31T10:00+08:00', true],
])('%s has happened by %s: %s', (event, asOf, expected) =>
  expect(hasHappened(event, asOf)).toBe(expected),
)
