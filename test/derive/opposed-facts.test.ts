import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

const organs = [{ id: 'nr' }, { id: 'urban' }]

const refusedAt = (facts: Omit<CaseFacts, 'matter' | 'organs'>): string[] => {
  const matter = { place: '371082', date: '2024-09-01' }
  try {
    assess({ matter, organs, ...facts } as CaseFacts, { asOf: '2024-10-20' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

type Transfer = NonNullable<CaseFacts['transfers']>[number]
type Query = NonNullable<CaseFacts['queries']>[number]

test.each<[name: string, path: string | undefined, transfer: Transfer]>([
  [
    'stopped before it was found',
    'stopOrderedOn',
    { discoveredOn: '2024-09-02', stopOrderedOn: '2024-09-01' },
  ],
  [
    'stopped on the day it was found',
    undefined,
    { discoveredOn: '2024-09-02', stopOrderedOn: '2024-09-02' },
  ],
  [
    'phoned before it was found',
    'phonedOn',
    { discoveredOn: '2024-09-02', phonedOn: '2024-09-01' },
  ],
  [
    'a receipt for what was not received yet',
    'receipt.issuedOn',
    { receivedOn: '2024-09-12', receipt: { issuedOn: '2024-09-10' } },
  ],
  ['to itself', 'to', { from: 'nr', to: 'nr' }],
  ['to another organ', undefined, { from: 'nr', to: 'urban' }],
  ['to whom is not told', undefined, { from: 'nr' }],
  [
    'not closed, and its closing report is sent',
    'closingReport.toTransferorOn',
    { closedOn: null, closingReport: { toTransferorOn: '2024-09-11', filedOn: null } },
  ],
  [
    'not closed, and its closing report is filed',
    'closingReport.filedOn',
    { closedOn: null, closingReport: { filedOn: '2024-09-11' } },
  ],
  [
    'not closed, and its closing report is foreseen',
    undefined,
    { closedOn: null, closingReport: { toTransferorOn: '2024-11-11' } },
  ],
])('a transfer: %s', (_, path, transfer) => {
  expect(refusedAt({ transfers: [transfer] })).toEqual(path ? [`transfers[0].${path}`] : [])
})

test.each<[name: string, path: string | undefined, query: Query]>([
  ['of itself', 'to', { from: 'nr', to: 'nr' }],
  ['not answered, and at once', 'answeredAtOnce', { answeredOn: null, answeredAtOnce: true }],
  ['not answered, nor at once', undefined, { answeredOn: null, answeredAtOnce: false }],
  ['answered at once, the date untold', undefined, { answeredAtOnce: true }],
])('a query: %s', (_, path, query) => {
  expect(refusedAt({ queries: [query] })).toEqual(path ? [`queries[0].${path}`] : [])
})

test.each<[refused: boolean, accountability: NonNullable<CaseFacts['accountability']>]>([
  [true, { procedureStarted: false, startedBy: 'discipline-supervision' }],
  [false, { procedureStarted: false, startedBy: 'judicial-administration' }],
  [false, { procedureStarted: false, startedBy: null }],
  [true, { procedureStarted: true, startedBy: null }],
  [false, { procedureStarted: true, startedBy: 'discipline-supervision' }],
])('proceedings, and who started them: refused %s', (refused, accountability) => {
  expect(refusedAt({ accountability })).toEqual(refused ? ['accountability.startedBy'] : [])
})

type Sharing = NonNullable<CaseFacts['sharing']>

test.each<[name: string, refused: boolean, sharing: Sharing]>([
  ['shared, on a day that has come', false, { shared: true, on: '2024-09-11' }],
  ['shared, and not yet', true, { shared: true, on: null }],
  ['shared, on a day ahead', true, { shared: true, on: '2024-11-01' }],
  ['shared, in the month of the question', false, { shared: true, on: '2024-10' }],
  ['not shared, and not yet', false, { shared: false, on: null }],
  ['not shared, on a day that has come', true, { shared: false, on: '2024-09-11' }],
  ['on a day that has come', false, { on: '2024-09-11' }],
])('information is said to be %s: refused %s', (_, refused, sharing) =>
  expect(refusedAt({ sharing })).toEqual(refused ? ['sharing.shared'] : []),
)
