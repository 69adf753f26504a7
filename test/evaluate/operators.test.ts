import { describe, expect, test } from 'vitest'
import { implementations, type KnownOperand } from '../../src/evaluate/operators'
import { operators } from '../../src/rulebook/operators'

const asOf = '2021-06-01'
const truth = (operator: string, value: unknown, operand: unknown, at = asOf) =>
  implementations.get(operator)?.test(value as never, operand as KnownOperand, at)
const set = (present: string[], unknown: string[] = []) => ({ present, unknown })

test('every operator that rules may use has a meaning, and no other has', () => {
  expect([...implementations.keys()].sort()).toEqual([...operators.keys()].sort())
})

describe('2 holds, 1 unknown, 0 fails; none fails every comparison', () => {
  test.each([
    ['equal', 'a', 'a', 2],
    ['equal', 'a', 'b', 0],
    ['equal', null, 'a', 0],
    ['equal', false, false, 2],
    ['in', 'a', ['a', 'b'], 2],
    ['in', 'c', ['a', 'b'], 0],
    ['in', null, ['a'], 0],
    ['given', '2021-01-01', true, 2],
    ['given', null, true, 0],
    ['given', null, false, 2],
    ['given', 'x', false, 0],
    ['happened', '2021-06-01', true, 2],
    ['happened', '2021-06-02', true, 0],
    ['happened', '2021-06-02', false, 2],
    ['happened', null, true, 0],
    ['happened', null, false, 2],
    ['happened', '2021-05', true, 2],
    ['happened', '2021-06', true, 1],
    ['happened', '2021-06', false, 1],
    ['happened', '2021-07', true, 0],
    ['happened', '2021', true, 1],
    ['before', '2021-05', '2021-06-01', 2],
    ['before', '2021-05', '2021-05-31', 1],
    ['before', '2021-05', '2021-05-01', 0],
    ['before', '2021-05', '2021-05', 1],
    ['before', '2020', '2021-01', 2],
    ['before', '2021-05', '2021-05-31T10:00+08:00', 1],
    ['before', '2021-05', '2021-06-01T00:00+08:00', 2],
    ['before', '2021-05-31', '2021-06-01', 2],
    ['before', '2021-06-01', '2021-06-01', 0],
    ['before', null, '2021-06-01', 0],
    ['before', '2021-06-01T09:00+08:00', '2021-06-01', 1],
    ['before', '2021-06-01T01:00Z', '2021-06-01T09:01+08:00', 2],
    ['notAfter', '2021-05', '2021-05-31', 2],
    ['notAfter', '2021-05', '2021-05-30', 1],
    ['notAfter', '2021-05', '2021-04-30', 0],
    ['notAfter', '2021-06-01', '2021-06-01', 2],
    ['notAfter', '2021-06-02', '2021-06-01', 0],
    ['notAfter', '2021-06-01T09:00+08:00', '2021-06-01', 1],
    ['contains', set(['a']), 'a', 2],
    ['contains', set([], ['a']), 'a', 1],
    ['contains', set([]), 'a', 0],
    ['containsAll', set(['a', 'b']), ['a', 'b'], 2],
    ['containsAll', set(['a'], ['b']), ['a', 'b'], 1],
    ['containsAll', set([], ['b']), ['a', 'b'], 0],
    ['containsAny', set(['a'], ['b']), ['a', 'b'], 2],
    ['containsAny', set([], ['b']), ['a', 'b'], 1],
    ['containsAny', set(['c']), ['a', 'b'], 0],
    ['greaterThanInclusive', 50, 50, 2],
    ['greaterThanInclusive', 49, 50, 0],
    ['greaterThanInclusive', null, 0, 0],
    ['lessThan', 49, 50, 2],
    ['lessThan', 50, 50, 0],
    ['lessThan', null, 1, 0],
    ['within', '371082', ['3710'], 2],
    ['within', '371082', ['3711', '37'], 2],
    ['within', '231082', ['37'], 0],
  ])('%s %j with %j: %i', (operator, value, operand, expected) =>
    expect(truth(operator, value, operand)).toBe(expected),
  )
  test('a time on the day of asOf has happened by a later time and not by an earlier one', () => {
    expect(truth('happened', '2021-06-01T10:00+08:00', true, '2021-06-01T10:00+08:00')).toBe(2)
    expect(truth('happened', '2021-06-01T10:00+08:00', true, '2021-06-01T09:59+08:00')).toBe(0)
  })
})
