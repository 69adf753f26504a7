import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Transfer = NonNullable<CaseFacts['transfers']>[number]

const refusedAt = (transfer: Transfer): string[] => {
  const matter = { place: '371082', date: '2022-02-07' }
  try {
    assess({ matter, transfers: [transfer] }, { asOf: '2022-03-01' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

test('a field of the letter that is listed as filled, and said to be blank', () => {
  const letterFields = { number: true } as const
  expect(refusedAt({ letterFields, letter: { number: null } })).toEqual([
    'transfers[0].letter.number',
  ])
  expect(refusedAt({ letterFields, letter: { number: '1', basis: null } })).toEqual([])
  expect(refusedAt({ letterFields: { number: false }, letter: { number: null } })).toEqual([])
  expect(refusedAt({ letterFields: { number: false }, letter: { number: '1' } })).toEqual([
    'transfers[0].letter.number',
  ])
  expect(refusedAt({ letterFields: ['case'], letter: { number: '1' } })).toEqual([])
  expect(refusedAt({ letterFields: null, letter: { number: null } })).toEqual([])
  expect(refusedAt({ letterFields: null, letter: { number: '1' } })).toEqual([
    'transfers[0].letter.number',
  ])
})

test('a field of the receipt that is listed as filled, and said to be blank', () => {
  const fields = ['deliverer', 'signed-on'] as const
  expect(refusedAt({ receipt: { fields: [...fields], signedOn: null } })).toEqual([
    'transfers[0].receipt.signedOn',
  ])
  expect(refusedAt({ receipt: { fields: [...fields], deliveredOn: null } })).toEqual([])
})
