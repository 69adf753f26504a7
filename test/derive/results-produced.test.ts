import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Competence = NonNullable<CaseFacts['assessmentCompetence']>

const refusedAt = (assessmentCompetence: Competence): string[] => {
  const matter = { place: '230183', date: '2020-01-10' }
  try {
    assess({ matter, assessmentCompetence }, { asOf: '2020-02-01' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

test.each<[name: string, refused: string[], competence: Competence]>([
  ['none, and not reported', [], { resultsProduced: false, resultsReported: null }],
  ['none, and nothing told of a report', [], { resultsProduced: false }],
  ['some, and withheld', [], { resultsProduced: true, resultsReported: 'withheld' }],
  ['not told, and reported', [], { resultsReported: 'legal-affairs' }],
  [
    'none, and withheld',
    ['assessmentCompetence.resultsReported'],
    { resultsProduced: false, resultsReported: 'withheld' },
  ],
])('results that there are not are neither reported nor withheld: %s', (_, refused, competence) => {
  expect(refusedAt(competence)).toEqual(refused)
})
