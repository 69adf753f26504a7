import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Query = NonNullable<CaseFacts['queries']>[number]

const isRefused = (query: Query): boolean => {
  const matter = { place: '371082', date: '2023-03-01' }
  try {
    assess({ matter, queries: [query] }, { asOf: '2023-03-10' })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'queries[0].answeredOn')
    throw error
  }
}

test.each<[name: string, refused: boolean, query: Query]>([
  ['neither answered nor refused, and refused as secret', true, { refusedFor: 'secrecy' }],
  ['refused for another reason', false, { refusedFor: 'other' }],
  ['not refused', false, { refusedFor: null }],
])('a query not answered: %s', (_, refused, query) => {
  expect(isRefused({ ...query, answeredOn: null })).toBe(refused)
})

test('a query refused as secret, and answered later or not told to be', () => {
  expect(isRefused({ refusedFor: 'secrecy', answeredOn: '2023-03-08' })).toBe(false)
  expect(isRefused({ refusedFor: 'secrecy' })).toBe(false)
})
