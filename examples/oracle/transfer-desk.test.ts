import { expect, test } from 'vitest'
import { assess } from 'zhifa'
import { matchers } from 'zhifa/vitest'
import { planTransfer } from './transfer-desk'

expect.extend(matchers)

const LETTER = 'rongcheng-2021/22.1:letter'

test('three days over a make-up Saturday are in time', () => {
  const facts = planTransfer({ told: '2021-02-18', days: 4 })
  const answer = assess(facts, { asOf: '2021-03-01' })
  expect(answer).toBeDue(LETTER, '2021-02-22')
  expect(answer).not.toViolate(LETTER)
})

test('counting calendar weeks instead of working days is caught', () => {
  const facts = planTransfer({ told: '2021-02-18', days: 7 })
  expect(assess(facts, { asOf: '2021-03-01' })).toViolate(LETTER)
})
