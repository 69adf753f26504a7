import { expect, test } from 'vitest'
import { isToBeTransferred } from '../../src/derive/transfers/is-to-be-transferred'
import { type CaseFacts, caseDocument, parseFacts } from '../../src/facts'
import { bundledCalendar } from '../../src/zhifa'

const calendar = bundledCalendar()

const derivedIn = (facts: object) =>
  isToBeTransferred.derive({
    document: caseDocument(parseFacts({ ...facts } as CaseFacts)),
    index: 0,
    asOf: '2018-10-11',
    calendar,
  })

const finding = (value: boolean) => ({ value, by: '执法人员', reason: '综合情况' })

test('a listed case is one to be transferred, also where all is told of it', () => {
  expect(derivedIn({ transfers: [{}] })).toEqual({ value: true })
  expect(derivedIn({ transfers: [{}], complete: ['transfers'] })).toEqual({ value: true })
})

test.each([
  [finding(true), true],
  [finding(false), false],
  [null, false],
])('what is found of it: %j', (toBeTransferred, value) => {
  expect(derivedIn({ transfers: [{ toBeTransferred }] })).toEqual({ value })
})

test('what is only claimed is asked for', () => {
  expect(derivedIn({ transfers: [{ toBeTransferred: 'claimed' }] })).toMatchObject({
    missing: [{ kind: 'finding' }],
  })
})
