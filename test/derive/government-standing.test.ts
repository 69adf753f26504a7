import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Organ = NonNullable<CaseFacts['organs']>[number]

const refusedAt = (organ: Partial<Organ>): string[] => {
  const organs: Organ[] = [{ id: 'town', name: '某镇', ...organ }]
  try {
    assess({ matter: { place: '230183', date: '2019-06-03' }, organs }, { asOf: '2019-12-31' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

test.each<[name: string, refused: boolean, organ: Partial<Organ>]>([
  ['its standing not told', false, { body: 'township-government' }],
  ['a statutory organ', false, { body: 'township-government', standing: 'organ' }],
  ['entrusted besides', false, { body: 'township-government', standing: 'entrusted' }],
  ['an internal office', true, { body: 'people-government', standing: 'internal' }],
  ['without standing', true, { body: 'township-government', standing: 'none' }],
  ['an office of another kind', false, { body: 'office', standing: 'internal' }],
])('standing of a government: %s', (_, refused, organ) => {
  expect(refusedAt(organ)).toEqual(refused ? ['organs[0].standing'] : [])
})
