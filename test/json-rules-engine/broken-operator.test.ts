import { expect, test, vi } from 'vitest'
import { crossCheck } from '../../src/json-rules-engine'
import { bundledCalendar } from '../../src/zhifa'
import { rulebookOf } from './make-rulebook'

vi.mock('../../src/json-rules-engine/operators/not-after', () => ({
  notAfter: { name: 'notAfter', test: (value: string, other: string) => value < other },
}))

vi.mock('../../src/evaluate/operators/contains-any', async () => {
  const { containsAll } = await import('../../src/evaluate/operators/contains-all')
  return { containsAny: { ...containsAll, name: 'containsAny' } }
})

const conditions = [
  { fact: 'transfer.closedOn', operator: 'notAfter', value: '2021-02-18' },
  { not: { fact: 'transfer.enclosures', operator: 'containsAny', value: ['letter', 'source'] } },
  { fact: 'transfer.split', operator: 'equal', value: true },
]

const facts = {
  transfers: [
    { closedOn: '2021-02-18', enclosures: { letter: true as const } },
    { closedOn: '2021-02-17', enclosures: [] },
  ],
}

test('an operator that is wrong in one of the engines shows as a difference', async () => {
  const checked = await crossCheck(facts, {
    asOf: '2021-02-18',
    rulebook: rulebookOf('transfers', conditions),
    calendar: bundledCalendar(),
    instruments: ['test'],
  })
  expect(checked).toEqual({
    engine: 'json-rules-engine@7.3.1',
    compared: 6,
    agrees: false,
    differences: [
      { norm: 'test/1:n0', subject: 'transfers[0]', tree: 'applies', ours: 2, theirs: 0 },
      { norm: 'test/1:n1', subject: 'transfers[0]', tree: 'applies', ours: 1, theirs: 0 },
    ],
  })
})
