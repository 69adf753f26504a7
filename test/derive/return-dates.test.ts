import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Referral = NonNullable<CaseFacts['referrals']>[number]

const isRefused = (referral: Referral): boolean => {
  const matter = { place: '370112', date: '2019-10-15' }
  try {
    assess({ matter, referrals: [referral] }, { asOf: '2019-11-01' })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'referrals[0].returnedOn')
    throw error
  }
}

describe('a case that the police send to the enforcement organ has one date', () => {
  test.each<[name: string, refused: boolean, referral: Referral]>([
    ['the same twice', false, { handedOverOn: '2019-10-30', returnedOn: '2019-10-30' }],
    ['two dates', true, { handedOverOn: '2019-10-30', returnedOn: '2019-10-31' }],
    ['one date, and none', true, { handedOverOn: '2019-10-30', returnedOn: null }],
    ['only one told', false, { returnedOn: null }],
  ])('%s', (_, refused, referral) => {
    expect(isRefused({ kind: 'administrative-case', ...referral })).toBe(refused)
  })

  test('a suspected crime has two: to the police, and back', () => {
    const there = { handedOverOn: '2019-10-16', returnedOn: '2019-10-30' }
    expect(isRefused({ kind: 'suspected-crime', ...there })).toBe(false)
  })
})
