import { expect, test } from 'vitest'
import { compileRulebook, evaluate, FAILS, Frame, HOLDS } from '../../src/evaluate'
import { compile } from '../../src/evaluate/program'
import { Slots } from '../../src/evaluate/slots'
import { caseDocument } from '../../src/facts'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'

const frameFor = (facts: Parameters<typeof caseDocument>[0]) => {
  const { slots } = compileRulebook(bundledRulebook())
  return new Frame(slots, caseDocument(facts), undefined, '2021-02-18', bundledCalendar())
}

test('a comparison has one place however often it is asked, and no word more than 31', () => {
  const slots = new Slots((name) => name)
  const asked = (value: number) => compile({ fact: 'n', operator: 'lessThan', value }, slots)
  expect(asked(5)).toEqual(asked(5))
  for (let value = 0; value < 100; value++) asked(value)
  expect(slots.words).toHaveLength(4)
})

test('a frame answers conditions compiled after it was first read', () => {
  const frame = frameFor({ matter: { place: '371082', date: '2021-02-18' } })
  const placeIs = (value: string) =>
    compile({ fact: 'matter.place', operator: 'within', value: [value] }, frame.slots)
  const dateBefore = (value: string) =>
    compile({ fact: 'matter.date', operator: 'before', value }, frame.slots)
  expect(evaluate(placeIs('37'), frame)).toBe(HOLDS)
  expect(evaluate(dateBefore('1999-01-01'), frame)).toBe(FAILS)
  expect(evaluate(placeIs('371'), frame)).toBe(HOLDS)
  expect(evaluate(placeIs('99'), frame)).toBe(FAILS)
  expect(evaluate(dateBefore('2031-01-01'), frame)).toBe(HOLDS)
})

test('a list with no conditions holds under all and fails under any', () => {
  const frame = frameFor({})
  expect(evaluate(compile({ all: [] }, frame.slots), frame)).toBe(HOLDS)
  expect(evaluate(compile({ any: [] }, frame.slots), frame)).toBe(FAILS)
})
