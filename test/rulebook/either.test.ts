import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../../src/rulebook/condition'
import { either } from '../../src/rulebook/either'

const leaf = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
const [late, grave, repeated] = ['late', 'grave', 'repeated'].map(leaf) as [
  Condition,
  Condition,
  Condition,
]

test('what all of them ask is asked once', () =>
  expect(either([{ all: [late, grave] }, { all: [repeated, late] }])).toEqual({
    all: [late, { any: [grave, repeated] }],
  }))

test('one that asks nothing else makes the others idle', () =>
  expect(either([{ all: [late, grave] }, late])).toEqual(late))

test('nothing in common: any of them', () =>
  expect(either([late, grave])).toEqual({ any: [late, grave] }))

type Truths = Readonly<Record<string, number>>

const truth = (condition: Condition, truths: Truths): number => {
  if ('all' in condition) return Math.min(...condition.all.map((part) => truth(part, truths)))
  if ('any' in condition) return Math.max(...condition.any.map((part) => truth(part, truths)))
  return truths[(condition as { fact: string }).fact] as number
}

const names = ['a', 'b', 'c', 'd']
const conjunction = fc
  .subarray(names, { minLength: 1 })
  .map((facts): Condition => ({ all: facts.map(leaf) }))
const conditions = fc.array(conjunction, { minLength: 1, maxLength: 4 })
const truths = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(0, 0.5, 1)])),
)

test('it is true, false or unknown where one of them is', () =>
  fc.assert(
    fc.property(conditions, truths, (given, told) => {
      expect(truth(either(given), told)).toBe(truth({ any: given }, told))
    }),
  ))
