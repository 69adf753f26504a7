import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError, validateFacts } from '../../src/facts'

type Notice = NonNullable<CaseFacts['supervisionNotices']>[number]

const isRefused = (notice: Notice, body?: 'judicial-administration' | 'township-government') => {
  const organs = [{ id: 'issuer', name: '制发机关', ...(body ? { body } : {}) }]
  const matter = { place: '330802', date: '2023-05-20' }
  try {
    assess({ matter, organs, supervisionNotices: [notice] }, { asOf: '2023-06-01' })
    return false
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.problems.every(({ path }) => path === 'supervisionNotices[0].issuedBy')
    throw error
  }
}

test('a notice is issued by the kind of body that its issuer is', () => {
  const notice: Notice = { issuedBy: 'judicial-administration', issuer: 'issuer' }
  expect(isRefused(notice, 'township-government')).toBe(true)
  expect(isRefused(notice, 'judicial-administration')).toBe(false)
  expect(isRefused(notice)).toBe(false)
  expect(isRefused({ issuer: 'issuer' }, 'township-government')).toBe(false)
})

const application = (told: object, body: object) => {
  const organs = [{ id: 'guide', name: '指导机构', ...body }]
  const disputes = [{ application: { toOrgan: 'guide', ...told } }]
  return validateFacts({ matter: { date: '2023-05-20' }, organs, disputes })
}

test.each([
  [{ toPlace: '330803' }, { place: '330802' }, 'toPlace'],
  [{ toLevel: 'municipal' }, { level: 'county' }, 'toLevel'],
  [{ to: 'guidance-body' }, { body: 'people-government' }, 'to'],
])('%o is refused of a body that is %o', (told, body, field) => {
  const checked = application(told, body)
  expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual([
    `disputes[0].application.${field}`,
  ])
})

test.each([
  [{ to: 'guidance-body' }, { body: 'comprehensive-enforcement-bureau' }],
  [{ to: 'guidance-body' }, {}],
  [{ to: null }, { body: 'guidance-body' }],
  [{ toPlace: '330802' }, { place: '330802' }],
])('%o is taken of a body that is %o', (told, body) => {
  expect(application(told, body).ok).toBe(true)
})
