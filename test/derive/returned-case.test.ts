import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

const refusedAt = (facts: CaseFacts): readonly string[] => {
  const matter = { place: '370112', date: '2019-10-15' }
  try {
    assess({ matter, ...facts }, { asOf: '2019-11-01' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

describe('a case that the police send back is not prosecuted and needs administrative action', () => {
  test.each(['noProsecution', 'administrativeActionNeeded'] as const)('%s', (name) => {
    const returned = { kind: 'administrative-case', returnedOn: null } as const
    expect(refusedAt({ referrals: [{ ...returned, [name]: false }] })).toEqual([
      `referrals[0].${name}`,
    ])
    expect(refusedAt({ referrals: [{ ...returned, [name]: true }] })).toEqual([])
    expect(refusedAt({ referrals: [{ kind: 'suspected-crime', [name]: false }] })).toEqual([])
  })
})

describe('nothing is handed on before it is found', () => {
  test('a transfer', () => {
    const found = { discoveredOn: '2019-10-15' }
    expect(refusedAt({ transfers: [{ ...found, sentOn: '2019-10-14' }] })).toEqual([
      'transfers[0].sentOn',
    ])
    expect(refusedAt({ transfers: [{ ...found, sentOn: '2019-10-15' }] })).toEqual([])
  })

  test('a referral', () => {
    const found = { kind: 'suspected-crime', foundOn: '2019-10-15' } as const
    expect(refusedAt({ referrals: [{ ...found, handedOverOn: '2019-10-14' }] })).toEqual([
      'referrals[0].handedOverOn',
    ])
    expect(refusedAt({ referrals: [{ ...found, handedOverOn: '2019-10-15' }] })).toEqual([])
  })
})
