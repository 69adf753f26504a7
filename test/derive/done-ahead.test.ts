import { describe, expect, test } from 'vitest'
import { assess, InvalidInputError } from '../../src'

const asOf = '2018-06-15'

const problemsOf = (facts: object): string[] => {
  try {
    assess({ matter: { place: '230102', date: '2018-05-10' }, ...facts }, { asOf })
    return []
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    return error.problems.map(({ path, found }) => `${path}: ${found}`)
  }
}

describe.each(['decisions', 'penalties'])('%s said to be done', (topic) => {
  const told = (entry: object) => problemsOf({ [topic]: [{ status: 'done', ...entry }] })

  test('on the day after the question are refused', () => {
    expect(told({ decidedOn: '2018-06-16' })).toEqual([`${topic}[0].status: "done"`])
  })

  test('on the day of the question, or in its month, are not', () => {
    expect(told({ decidedOn: '2018-06-15' })).toEqual([])
    expect(told({ decidedOn: '2018-06' })).toEqual([])
  })

  test('in a month still to come are refused', () => {
    expect(told({ decidedOn: '2018-07' })).toEqual([`${topic}[0].status: "done"`])
  })

  test('on a day that is not told are not', () => {
    expect(told({})).toEqual([])
    expect(told({ decidedOn: null })).toEqual([])
  })

  test('are not if they are only planned', () => {
    expect(told({ status: 'proposed', decidedOn: '2018-07-01' })).toEqual([])
  })
})
