import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

const refusedAt = (date: string, facts: CaseFacts): string[] => {
  try {
    assess({ matter: { place: '230183', date }, ...facts }, { asOf: '2021-06-01' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const inspectionBasis: CaseFacts['inspectionBasis'] = { rank: 'none', status: 'done' }
const personLiability: CaseFacts['personLiability'] = [{ status: 'proposed' }, { status: 'done' }]

test.each<[name: string, refused: string[], date: string, facts: CaseFacts]>([
  ['done, on a day ahead', ['inspectionBasis.status'], '2021-06-02', { inspectionBasis }],
  ['done, in a month ahead', ['inspectionBasis.status'], '2021-07', { inspectionBasis }],
  ['done, in this month', [], '2021-06', { inspectionBasis }],
  ['done, on the day of the question', [], '2021-06-01', { inspectionBasis }],
  ['planned', [], '2021-06-02', { inspectionBasis: { rank: 'none', status: 'proposed' } }],
  ['one entry of two', ['personLiability[1].status'], '2021-06-02', { personLiability }],
  [
    'an act with a date of its own',
    [],
    '2021-06-02',
    { decisions: [{ decidedOn: '2021-05-31', status: 'done' }] },
  ],
])('acts without a date in a matter that lies ahead: %s', (_, refused, date, facts) => {
  expect(refusedAt(date, facts)).toEqual(refused)
})
