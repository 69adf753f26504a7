import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

type Organ = NonNullable<CaseFacts['organs']>[number]
type Request = NonNullable<CaseFacts['assistance']>[number]

const refusedAt = (asked: Omit<Organ, 'id'>, request: Request): string[] => {
  const facts: CaseFacts = {
    matter: { place: '370112', date: '2018-09-25' },
    organs: [
      { id: 'bureau', body: 'comprehensive-enforcement-bureau' },
      { id: 'department', body: 'department' },
      { id: 'asked', ...asked },
    ],
    assistance: [{ from: 'bureau', ...request }],
  }
  try {
    assess(facts, { asOf: '2018-10-20' })
    return []
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path)
    throw error
  }
}

const KIND = ['assistance[0].toKind']

test.each<[name: string, body: Organ['body'], kind: Request['toKind'], refused: string[]]>([
  ['a department, and it is one', 'department', 'department', []],
  ['an institution, and it is a department', 'department', 'institution', KIND],
  [
    'an institution, and it is a department of its own name',
    'market-regulation',
    'institution',
    KIND,
  ],
  ['a department, and it is an institution', 'technical-institution', 'department', KIND],
  ['an institution, and it is one', 'technical-institution', 'institution', []],
  ['an institution, and it is a body of another kind', 'other', 'institution', []],
  ['a department, and it is a body of another kind', 'other', 'department', []],
  ['a department, and it is the police', 'public-security', 'department', []],
  ['a department, and it is the bureau', 'comprehensive-enforcement-bureau', 'department', []],
  ['a department, and it is a subdistrict office', 'subdistrict-office', 'department', KIND],
  ['neither', 'department', null, []],
])('the one asked is said to be %s', (_, body, toKind, refused) => {
  expect(refusedAt({ body }, { to: 'asked', toKind })).toEqual(refused)
})

test.each<[standing: Organ['standing'], refused: string[]]>([
  [undefined, []],
  ['affiliated', []],
  ['internal', KIND],
  ['dispatched', KIND],
])('an institution, and it is a unit of a department, its standing %s', (standing, refused) => {
  const unit = { body: 'office', parent: 'department', ...(standing && { standing }) } as const
  expect(refusedAt(unit, { to: 'asked', toKind: 'institution' })).toEqual(refused)
})

test('nothing is refused while it is not told who is asked, or what kind of body it is', () => {
  expect(refusedAt({ body: 'department' }, { toKind: 'institution' })).toEqual([])
  expect(refusedAt({}, { to: 'asked', toKind: 'institution' })).toEqual([])
})
