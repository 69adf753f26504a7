import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type CarveOver = NonNullable<CaseFacts['carveOver']>

const refusedAt = (carveOver: CarveOver): string[] => {
  const matter = { place: '370112', date: '2018-06-05' }
  try {
    assess({ matter, carveOver }, { asOf: '2018-06-10' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const filed: CarveOver = { on: '2018-03-01', filedOn: '2018-02-20' }

test.each<[stage: CarveOver['stage'], refused: string[]]>([
  ['filed-open', []],
  ['closed-before', []],
  ['found-unfiled', ['carveOver.stage']],
  ['same-day', ['carveOver.stage']],
  ['after', ['carveOver.stage']],
])(
  'a case filed before the carve-over, closed or not is not told, cannot stand elsewhere: %s',
  (stage, refused) => {
    expect(refusedAt({ ...filed, stage })).toEqual(refused)
  },
)

test('filed in the month of the carve-over, or on its day: the stage told stands', () => {
  expect(refusedAt({ on: '2018-03-15', filedOn: '2018-03', stage: 'after' })).toEqual([])
})
