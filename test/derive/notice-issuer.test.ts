import { expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'
import { InvalidInputError } from '../../src/facts'

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
