import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Dispute = NonNullable<CaseFacts['disputes']>[number]

const refusedAt = (dispute: Dispute): string[] => {
  const matter = { place: '230100', date: '2018-06-01' }
  try {
    assess({ matter, disputes: [dispute] }, { asOf: '2018-07-01' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const agreed: Dispute = { negotiation: { result: 'agreed' } }

describe('nothing follows upon a dispute that was settled by agreement', () => {
  test.each<[name: string, refused: string[], dispute: Dispute]>([
    ['no later step', [], agreed],
    ['none said to be there', [], { ...agreed, rulingOpinion: null, decision: { on: null } }],
    ['a dated one', ['disputes[0].decision.on'], { ...agreed, decision: { on: '2018-06-20' } }],
    ['one without a date', ['disputes[0].rulingOpinion'], { ...agreed, rulingOpinion: {} }],
    [
      'coordination that failed',
      ['disputes[0].coordination.result'],
      { ...agreed, coordination: { result: 'failed' } },
    ],
    [
      'settled in coordination',
      ['disputes[0].decision'],
      {
        negotiation: { result: 'failed' },
        coordination: { result: 'agreed' },
        decision: { by: 'people-government' },
      },
    ],
    [
      'not settled',
      [],
      { negotiation: { result: 'failed' }, decision: { by: 'people-government' } },
    ],
  ])('%s', (_, refused, dispute) => {
    expect(refusedAt(dispute)).toEqual(refused)
  })
})
