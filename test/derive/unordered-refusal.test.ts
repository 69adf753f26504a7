import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

const finding = (value: boolean) => ({ value, by: '尚志市司法局', reason: '经调查认定' })

const refusedAt = (facts: CaseFacts): string[] => {
  const matter = { place: '230183', date: '2019-06-03' }
  try {
    assess({ matter, ...facts }, { asOf: '2019-12-31' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const unlawful = finding(true)
const refusedCorrection = { refused: true }

test.each<[name: string, refused: boolean, facts: CaseFacts]>([
  ['nothing told of the check', false, { refusedCorrection }],
  ['correction not told', false, { refusedCorrection, checkFinding: { unlawful } }],
  [
    'correction ordered',
    false,
    { refusedCorrection, checkFinding: { unlawful, correction: 'corrected' } },
  ],
  ['not ordered yet', true, { refusedCorrection, checkFinding: { unlawful, correction: null } }],
  [
    'left alone, improper only',
    true,
    { refusedCorrection, checkFinding: { improper: finding(true), correction: 'left-alone' } },
  ],
  [
    'nothing to correct',
    false,
    { refusedCorrection, checkFinding: { unlawful: finding(false), correction: null } },
  ],
  [
    'not refused',
    false,
    { refusedCorrection: { refused: false }, checkFinding: { unlawful, correction: null } },
  ],
])('a refusal to correct what nobody ordered to be corrected: %s', (_, refused, facts) => {
  expect(refusedAt(facts)).toEqual(refused ? ['refusedCorrection.refused'] : [])
})
