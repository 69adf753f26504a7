import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Guidance = NonNullable<CaseFacts['guidance']>

const isRefused = (guidance: Guidance): boolean => {
  const matter = { place: '330802', date: '2023-05-20' }
  try {
    assess({ matter, guidance }, { asOf: '2023-06-01' })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'guidance.refused')
    throw error
  }
}

test.each<[name: string, refused: boolean, guidance: Guidance]>([
  ['still to be made', true, { suggestedOn: '2023-06-20', refused: true }],
  ['still to be made, in a later month', true, { suggestedOn: '2023-07', refused: true }],
  ['made', false, { suggestedOn: '2023-06-01', refused: true }],
  ['made this month', false, { suggestedOn: '2023-06', refused: true }],
  ['on a day that is not told', false, { refused: true }],
  ['still to be made, and not refused', false, { suggestedOn: '2023-06-20', refused: false }],
])('the refusal of a suggestion %s', (_, refused, guidance) => {
  expect(isRefused({ suggestion: 'written', ...guidance })).toBe(refused)
})
