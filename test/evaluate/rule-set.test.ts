import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralCases, neutralSchema } from '../../bench/neutral/facts'
import { reference } from '../../bench/neutral/reference'
import { neutralRules } from '../../bench/neutral/rules'
import {
  createRuleSet,
  FAILS,
  type FactSchema,
  HOLDS,
  type PlainFacts,
  type Rule,
  UNKNOWN,
} from '../../src/evaluate'
import { InvalidInputError } from '../../src/facts'
import { type Condition, InvalidRulebookError } from '../../src/rulebook'

const schema: FactSchema = { open: 'flag', amount: 'count', place: 'choice', papers: 'set' }
const words = ['a', 'b', 'c']

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.boolean().map((value) => ({ fact: 'open', operator: 'equal', value })),
  fc
    .tuple(fc.constantFrom('greaterThanInclusive', 'lessThan', 'equal'), fc.nat(4))
    .map(([operator, value]) => ({ fact: 'amount', operator, value })),
  fc.constantFrom(...words).map((value) => ({ fact: 'place', operator: 'equal', value })),
  fc.subarray(words, { minLength: 1 }).map((value) => ({ fact: 'place', operator: 'in', value })),
  fc.constantFrom(...words).map((value) => ({ fact: 'papers', operator: 'contains', value })),
)

/** Wide and deep: many have more inputs than one truth table takes. */
const condition = fc.letrec<{ node: Condition }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 12 })
  return {
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 5, arbitrary: leaf },
      { weight: 2, arbitrary: parts.map((all) => ({ all })) },
      { weight: 2, arbitrary: parts.map((any) => ({ any })) },
      { weight: 1, arbitrary: tie('node').map((not) => ({ not })) },
    ),
  }
}).node

const facts = fc.record(
  {
    open: fc.boolean(),
    amount: fc.integer({ min: -1, max: 5 }),
    place: fc.constantFrom(...words, 'elsewhere'),
    papers: fc.subarray(words),
  },
  { requiredKeys: [], noNullPrototype: true },
)

test('compiled programs answer as the plain reading of the rules does, unknown facts included', () => {
  let [fired, undetermined, large] = [0, 0, 0]
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 1, maxLength: 4 }),
      fc.array(facts, { minLength: 8, maxLength: 8 }),
      (conditions, cases) => {
        const rules = conditions.map((each, i) => ({ id: `rule-${i}`, conditions: each }))
        const set = createRuleSet(rules, schema)
        for (const each of cases) {
          const answer = set.run(each)
          expect(answer).toEqual(reference(rules, each))
          fired += answer.fired.length
          undetermined += answer.undetermined.length
        }
        if (JSON.stringify(conditions).split('operator').length > 9) large++
      },
    ),
    { numRuns: 400, endOnFailure: true },
  )
  expect(Math.min(fired, undetermined, large)).toBeGreaterThan(100)
})

test('the trace of a rule has its truth', () => {
  const rules = neutralRules(40, 3)
  const set = createRuleSet(rules, neutralSchema)
  for (const each of neutralCases({ count: 30, seed: 5, absent: 0.3 })) {
    const { fired, undetermined } = reference(rules, each)
    const expected = rules.map(({ id }) => {
      if (fired.includes(id)) return HOLDS
      return undetermined.some((open) => open.id === id) ? UNKNOWN : FAILS
    })
    expect(set.explain(each).map(({ trace }) => trace.result)).toEqual(expected)
  }
})

describe('a rule set', () => {
  const conditions: Condition = { fact: 'amount', operator: 'lessThan', value: { fact: 'limit' } }
  const compared = createRuleSet([{ id: 'below', conditions }], {
    amount: 'number',
    limit: 'number',
  })

  test('compares two facts, and names the one that is missing', () => {
    expect(compared.run({ amount: 1, limit: 2 }).fired).toEqual(['below'])
    expect(compared.run({ amount: 2, limit: 2 }).fired).toEqual([])
    expect(compared.run({ amount: 2 }).undetermined).toEqual([{ id: 'below', missing: ['limit'] }])
  })

  test('keeps none and unknown apart', () => {
    const rules = createRuleSet(
      [
        {
          id: 'no-papers',
          conditions: { not: { fact: 'papers', operator: 'contains', value: 'a' } },
        },
      ],
      schema,
    )
    expect(rules.run({ papers: null }).fired).toEqual(['no-papers'])
    expect(rules.run({}).undetermined).toEqual([{ id: 'no-papers', missing: ['papers'] }])
  })

  test('tells any number of limits of one fact apart', () => {
    const limits = Array.from({ length: 200 }, (_, i) => i * 2)
    const many = createRuleSet(
      limits.flatMap((value): Rule[] => [
        {
          id: `from-${value}`,
          conditions: { fact: 'amount', operator: 'greaterThanInclusive', value },
        },
        { id: `below-${value}`, conditions: { fact: 'amount', operator: 'lessThan', value } },
        { id: `at-${value}`, conditions: { fact: 'amount', operator: 'equal', value } },
      ]),
      schema,
    )
    for (const amount of [-1, 0, 3, 126, 127, 128, 129, 130, 398, 399]) {
      const { fired, undetermined } = many.run({ open: true, amount, place: null, papers: [] })
      const expected = limits.flatMap((value) => [
        ...(amount >= value ? [`from-${value}`] : []),
        ...(amount < value ? [`below-${value}`] : []),
        ...(amount === value ? [`at-${value}`] : []),
      ])
      expect(fired).toEqual(expected)
      expect(undetermined).toEqual([])
    }
    expect(many.run({ amount: null })).toEqual({ fired: [], undetermined: [] })
    const open = many.run({}).undetermined
    expect(open.length).toBe(600)
    expect(open.every(({ missing }) => missing.join() === 'amount')).toBe(true)
  })

  test('asks sets for all or any of a list, and words for whether they are given', () => {
    const rules = createRuleSet(
      [
        { id: 'all', conditions: { fact: 'papers', operator: 'containsAll', value: ['a', 'b'] } },
        { id: 'any', conditions: { fact: 'papers', operator: 'containsAny', value: ['a', 'b'] } },
        { id: 'given', conditions: { fact: 'place', operator: 'given', value: true } },
        { id: 'none', conditions: { fact: 'place', operator: 'given', value: false } },
      ],
      schema,
    )
    const fired = (facts: PlainFacts) => rules.run(facts).fired
    expect(fired({ papers: ['b', 'c', 'a'] })).toEqual(['all', 'any'])
    expect(fired({ papers: ['c', 'b'], place: 'elsewhere' })).toEqual(['any', 'given'])
    expect(fired({ papers: ['c'], place: null })).toEqual(['none'])
    expect(rules.run({ papers: [] }).undetermined).toEqual([
      { id: 'given', missing: ['place'] },
      { id: 'none', missing: ['place'] },
    ])
    expect(rules.run({ place: 'a' }).undetermined.map(({ id }) => id)).toEqual(['all', 'any'])
  })

  test.each([
    ['amount', Number.NaN],
    ['papers', 'a'],
    ['papers', ['a', 1]],
    ['place', ['a']],
    ['open', {}],
  ])('refuses %s: %o', (name, value) => {
    expect(() => createRuleSet([], schema).run({ [name]: value })).toThrow(InvalidInputError)
  })

  test('reads own properties only', () => {
    const inherited = Object.create({ amount: 1, limit: 2 })
    expect(compared.run(inherited).fired).toEqual([])
  })

  test('answers a case the same whatever was asked before, and in whatever order its facts stand', () => {
    const rules = neutralRules(30, 4)
    const set = createRuleSet(rules, neutralSchema)
    for (const each of neutralCases({ count: 60, seed: 6, absent: 0.2, orders: 20 }))
      expect(set.run(each)).toEqual(reference(rules, each))
  })

  test('answers the same in more orders than it keeps, again and again', () => {
    const rules = neutralRules(10, 4)
    const set = createRuleSet(rules, neutralSchema)
    const cases = neutralCases({ count: 2400, seed: 9, absent: 0.05, orders: 2400 })
    for (const each of [...cases, ...cases.slice(0, 300), ...cases.slice(0, 300)])
      expect(set.run(each).fired).toEqual(reference(rules, each).fired)
  })

  test('forgets what it read of a case that it refused', () => {
    const set = createRuleSet(neutralRules(10, 4), neutralSchema)
    const [first = {}, second = {}] = neutralCases({ count: 2, seed: 9, orders: 2 })
    set.run(first)
    expect(() => set.run({ ...second, none: 1 })).toThrow(InvalidInputError)
    const { undetermined } = set.run({ count1: 5 })
    expect(undetermined).toEqual(reference(neutralRules(10, 4), { count1: 5 }).undetermined)
  })

  test('refuses a fact that it does not know and one of another kind, with the nearest name', () => {
    const refused = () => compared.run({ amonut: 1, limit: '2' })
    expect(refused).toThrow(InvalidInputError)
    expect(refused).toThrow(/amonut.*did you mean "amount"\?[\s\S]*limit: wrong type. Found "2"/)
  })

  test('refuses rules on facts that are not in the schema, and operators that do not fit', () => {
    const made = () =>
      createRuleSet(
        [
          { id: 'one', conditions: { fact: 'amuont', operator: 'equal', value: 1 } },
          { id: 'two', conditions: { fact: 'open', operator: 'lessThan', value: 1 } },
        ],
        schema,
      )
    expect(made).toThrow(InvalidRulebookError)
    expect(made).toThrow(
      /one.*did you mean "amount"[\s\S]*two.*"lessThan" cannot be asked of "open"/,
    )
  })
})
