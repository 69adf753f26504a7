import { describe, expect, test } from 'vitest'
import { type FactValue, type Truth, UNKNOWN } from '../../src/json-rules-engine'
import type { Operand } from '../../src/rulebook'
import { operators } from '../../src/rulebook/operators'
import { ask } from './ask'

const FAILS = 0
const OPEN = 1
const HOLDS = 2

type Row = [value: FactValue, operand: Operand, truth: Truth, asOf?: string]

const known = (...present: string[]) => ({ present, unknown: [] })
const partly = (present: string[], unknown: string[]) => ({ present, unknown })

const tables: Record<string, Row[]> = {
  equal: [
    [true, true, HOLDS],
    [false, true, FAILS],
    [0, 0, HOLDS],
    ['joint', 'joint', HOLDS],
    ['joint', 'coordinated', FAILS],
    [null, 'joint', FAILS],
    [null, false, FAILS],
    [UNKNOWN, true, OPEN],
  ],
  in: [
    ['law', ['law', 'rule'], HOLDS],
    ['other', ['law', 'rule'], FAILS],
    [null, ['law', 'rule'], FAILS],
    [UNKNOWN, ['law', 'rule'], OPEN],
  ],
  given: [
    ['2021-02-18', true, HOLDS],
    ['2021-02-18', false, FAILS],
    [{ workingDays: 3 }, true, HOLDS],
    [true, true, HOLDS],
    [false, true, FAILS],
    [false, false, HOLDS],
    [null, true, FAILS],
    [null, false, HOLDS],
    [UNKNOWN, true, OPEN],
    [UNKNOWN, false, OPEN],
  ],
  happened: [
    ['2021-02-17', true, HOLDS],
    ['2021-02-18', true, HOLDS],
    ['2021-02-19', true, FAILS],
    ['2021-02-19', false, HOLDS],
    ['2021-02-18T23:59+08:00', true, HOLDS],
    ['2021-02-18T15:59:59Z', true, HOLDS],
    ['2021-02-18T16:00Z', true, FAILS],
    ['2021-02-18', true, HOLDS, '2021-02-18T00:00+08:00'],
    ['2021-02-18T10:00+08:00', true, HOLDS, '2021-02-18T02:00Z'],
    ['2021-02-18T10:01+08:00', true, FAILS, '2021-02-18T02:00Z'],
    [null, true, FAILS],
    [null, false, HOLDS],
    [UNKNOWN, true, OPEN],
    [UNKNOWN, false, OPEN],
  ],
  before: [
    ['2021-02-17', '2021-02-18', HOLDS],
    ['2021-02-18', '2021-02-18', FAILS],
    ['2021-02-19', '2021-02-18', FAILS],
    ['2021-02-18', '2021-02-18T23:59+08:00', OPEN],
    ['2021-02-18T00:00+08:00', '2021-02-18', OPEN],
    ['2021-02-18T15:59:59Z', '2021-02-18', OPEN],
    ['2021-02-18T16:00Z', '2021-02-18', FAILS],
    ['2021-02-17T15:59:59Z', '2021-02-18', HOLDS],
    ['2021-02-18', '2021-02-18T16:00Z', HOLDS],
    ['2021-02-18T10:00+08:00', '2021-02-18T02:00Z', FAILS],
    ['2021-02-18T09:59+08:00', '2021-02-18T02:00Z', HOLDS],
    [null, '2021-02-18', FAILS],
    [UNKNOWN, '2021-02-18', OPEN],
  ],
  notAfter: [
    ['2021-02-17', '2021-02-18', HOLDS],
    ['2021-02-18', '2021-02-18', HOLDS],
    ['2021-02-19', '2021-02-18', FAILS],
    ['2021-02-18', '2021-02-18T23:59+08:00', OPEN],
    ['2021-02-18T00:00+08:00', '2021-02-18', OPEN],
    ['2021-02-18T16:00Z', '2021-02-18', FAILS],
    ['2021-02-18', '2021-02-17T15:59:59Z', FAILS],
    ['2021-02-18T10:00+08:00', '2021-02-18T02:00Z', HOLDS],
    ['2021-02-18T10:01+08:00', '2021-02-18T02:00Z', FAILS],
    [null, '2021-02-18', FAILS],
    [UNKNOWN, '2021-02-18', OPEN],
  ],
  contains: [
    [known('letter'), 'letter', HOLDS],
    [known('letter'), 'evidence', FAILS],
    [known(), 'letter', FAILS],
    [partly(['letter'], ['evidence']), 'letter', HOLDS],
    [partly(['letter'], ['evidence']), 'evidence', OPEN],
    [partly(['letter'], ['evidence']), 'source', FAILS],
    [UNKNOWN, 'letter', OPEN],
  ],
  containsAll: [
    [known('letter', 'evidence'), ['evidence', 'letter'], HOLDS],
    [known('letter'), ['letter', 'evidence'], FAILS],
    [known(), ['letter'], FAILS],
    [partly(['letter'], ['evidence']), ['letter'], HOLDS],
    [partly(['letter'], ['evidence']), ['letter', 'evidence'], OPEN],
    [partly(['letter'], ['evidence']), ['evidence', 'source'], FAILS],
    [partly([], ['letter', 'evidence']), ['letter', 'evidence'], OPEN],
    [UNKNOWN, ['letter'], OPEN],
  ],
  containsAny: [
    [known('letter'), ['evidence', 'letter'], HOLDS],
    [known('letter'), ['evidence', 'source'], FAILS],
    [known(), ['letter'], FAILS],
    [partly(['letter'], ['evidence']), ['letter', 'evidence'], HOLDS],
    [partly(['letter'], ['evidence']), ['evidence', 'source'], OPEN],
    [partly(['letter'], ['evidence']), ['source'], FAILS],
    [UNKNOWN, ['letter'], OPEN],
  ],
  greaterThanInclusive: [
    [2, 2, HOLDS],
    [1.99, 2, FAILS],
    [0, 0, HOLDS],
    [null, 0, FAILS],
    [UNKNOWN, 2, OPEN],
  ],
  lessThan: [
    [2, 2, FAILS],
    [1.99, 2, HOLDS],
    [0, 1, HOLDS],
    [null, 1, FAILS],
    [UNKNOWN, 2, OPEN],
  ],
  within: [
    ['371082', ['371082'], HOLDS],
    ['371082', ['11', '37'], HOLDS],
    ['371000', ['371082'], FAILS],
    ['113700', ['37'], FAILS],
    [null, ['37'], FAILS],
    [UNKNOWN, ['37'], OPEN],
  ],
}

test('every operator that conditions may use has a table', () => {
  expect(Object.keys(tables)).toEqual([...operators.keys()])
})

const names = ['fails', 'is unknown', 'holds']

describe.each(Object.entries(tables))('%s', (operator, rows) => {
  const told = rows.map(([value, operand, truth, asOf]) => ({
    value,
    operand,
    truth,
    asOf,
    name: [
      JSON.stringify(value),
      operator,
      JSON.stringify(operand),
      ...(asOf ? ['at', asOf] : []),
      names[truth],
    ].join(' '),
  }))

  test.each(told)('$name', async ({ value, operand, truth, asOf }) => {
    const leaf = { fact: 'x', operator, value: operand }
    expect(await ask(leaf, { x: value }, asOf)).toBe(truth)
    expect(await ask({ not: leaf }, { x: value }, asOf)).toBe(2 - truth)
    expect(await ask({ not: { not: leaf } }, { x: value }, asOf)).toBe(truth)
  })
})

const comparing = [...operators.values()].filter(({ comparesFacts }) => comparesFacts)

describe.each(comparing)('$name with the value of another fact', ({ name, value, facts }) => {
  const asSet = facts.includes('set')
  const samples: Record<string, FactValue> = { number: 1, date: '2021-02-18' }
  const operand = samples[value] ?? 'a'
  const left: FactValue = asSet ? known('a') : operand
  const leaf = { fact: 'x', operator: name, value: { fact: 'y' } }

  test('compares the two', async () => {
    const same = ['before', 'lessThan'].includes(name) ? FAILS : HOLDS
    expect(await ask(leaf, { x: left, y: operand })).toBe(same)
  })

  test('is unknown if either is', async () => {
    expect(await ask(leaf, { x: left, y: UNKNOWN })).toBe(OPEN)
    expect(await ask(leaf, { x: UNKNOWN, y: operand })).toBe(OPEN)
    expect(await ask(leaf, { x: UNKNOWN, y: null })).toBe(OPEN)
  })

  test('fails if the other is known to be none, even where both are', async () => {
    expect(await ask(leaf, { x: left, y: null })).toBe(FAILS)
    expect(await ask(leaf, { x: null, y: null })).toBe(FAILS)
    expect(await ask({ not: leaf }, { x: left, y: null })).toBe(HOLDS)
  })
})

test('what is unknown stays unknown through all, any and not', async () => {
  const leaf = { fact: 'x', operator: 'equal', value: true }
  expect(await ask({ not: { any: [leaf, leaf] } }, { x: UNKNOWN })).toBe(OPEN)
  expect(await ask({ all: [{ not: leaf }, leaf] }, { x: UNKNOWN })).toBe(OPEN)
})
