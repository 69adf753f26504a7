import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Tier = NonNullable<CaseFacts['tier']>
type Fault = NonNullable<CaseFacts['personLiability']>[number]

const refusedAt = (tier: Tier, ...personLiability: Fault[]): string[] => {
  const matter = { place: '230183', date: '2019-06-03' }
  try {
    assess({ matter, tier, personLiability }, { asOf: '2019-12-31' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const criticism: Fault['measures'] = ['circulated-criticism']
const withheld: Fault['measures'] = ['certificate-withheld']

test.each<[name: string, refused: string[], tier: Tier, faults: Fault[]]>([
  ['told in one place only', [], {}, [{ measures: criticism, status: 'done' }]],
  ['told alike', [], { measures: criticism }, [{ measures: criticism }]],
  ['told otherwise', ['tier.measures'], { measures: criticism }, [{ measures: withheld }]],
  ['none yet, and some', ['tier.measures'], { measures: null }, [{ measures: withheld }]],
  [
    'told in part, not against each other',
    [],
    { measures: { 'circulated-criticism': true } },
    [{ measures: criticism }],
  ],
  ['planned and done', ['tier.status'], { status: 'proposed' }, [{ status: 'done' }]],
  [
    'different ones for different circumstances',
    [],
    { measures: criticism },
    [{ measures: withheld }, { measures: criticism }],
  ],
  [
    'that of no circumstance',
    ['tier.measures'],
    { measures: ['other'] },
    [{ measures: withheld }, { measures: criticism }],
  ],
])('measures of a tier and of the officer: %s', (_, refused, tier, faults) => {
  expect(refusedAt(tier, ...faults)).toEqual(refused)
})
