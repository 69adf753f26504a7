import { expect as jestExpect } from 'expect'
import { expect, test } from 'vitest'
import { assess } from '../../src'
import { matchers, type ZhifaMatchers } from '../../src/vitest/jest'

jestExpect.extend(matchers)

const answer = assess(
  {
    matter: { place: '371082', date: '2021-02-18' },
    transfers: [{ notOwnJurisdiction: true, noticeGivenOn: '2021-02-18', sentOn: null }],
  },
  { asOf: '2021-02-20' },
)

/** Jest's own `expect`, typed by hand: here there are no global Jest types to add to. */
const inJest = jestExpect(answer) as unknown as ZhifaMatchers & { not: ZhifaMatchers }

test('the matchers work in Jest', () => {
  inJest.toBeDue('22.1:letter', '2021-02-22')
  inJest.toBeRequired('22.1:letter')
  inJest.not.toViolate('22.1:letter')
})

test('they fail in Jest with the finding and its reason', () => {
  expect(() => inJest.toViolate('22.1:letter')).toThrow(/violated[\s\S]*art\. 22/)
  expect(() => inJest.toBeDue('22.1:letter', '2021-02-23')).toThrow('found: 2021-02-22')
})
