import { expect, test } from 'vitest'
import { validateFacts } from '../../src'

const english = (input: unknown) => {
  const result = validateFacts(input)
  return result.ok ? [] : result.problems.map(({ message }) => message.en)
}

test('a mean of zero is refused: a score cannot be compared with it', () => {
  expect(english({ personAssessment: { score: 45, mean: 0 } })).toEqual([
    'personAssessment.mean: impossible value. Found 0; allowed: a number above 0',
  ])
  expect(english({ personAssessment: { score: 0, mean: 0.5, otherMean: 0 } })).toEqual([
    'personAssessment.otherMean: impossible value. Found 0; allowed: a number above 0',
  ])
})

test('a score below zero is refused', () => {
  expect(english({ personAssessment: { score: -1, mean: 80 } })).toHaveLength(1)
})

test('a part that is more than its whole is refused', () => {
  expect(english({ personRecord: { recordsMade: 3, recordsArchived: 4 } })).toEqual([
    'personRecord.recordsArchived: contradicts other facts. Found 4; allowed: a number not above recordsMade (3)',
  ])
  expect(english({ personRecord: { recordsMade: 3, recordsArchived: 3 } })).toEqual([])
})
