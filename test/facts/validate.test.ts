import { describe, expect, test } from 'vitest'
import { validateFacts } from '../../src'

const problemsOf = (input: unknown) => {
  const result = validateFacts(input)
  return result.ok ? [] : result.problems
}
const english = (input: unknown) => problemsOf(input).map(({ message }) => message.en)
const nested = (depth: number) => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

describe('bad input is refused with path, found, allowed and nearest name', () => {
  test.each<[string, unknown, string]>([
    [
      'a misspelt fact',
      { matter: { plce: '371082' } },
      'matter.plce: no such name. Found "plce"; allowed: place, date, summary; did you mean "place"?',
    ],
    [
      'a wrong type',
      { initiation: { directInterestPersons: '50' } },
      'initiation.directInterestPersons: wrong type. Found "50"; allowed: a whole number, 0 or more',
    ],
    [
      'a number below zero',
      { penalties: [{ amount: -1 }] },
      'penalties[0].amount: wrong type. Found -1; allowed: a number, 0 or more',
    ],
    [
      'a date that does not exist',
      { matter: { date: '2021-02-30' } },
      'matter.date: impossible value. Found "2021-02-30"; allowed: an existing date YYYY-MM-DD (where no more is known YYYY-MM, YYYY, or a span 2021-07/2021-12), or null',
    ],
    [
      'a time without offset',
      { transfers: [{ discoveredOn: '2021-02-18T10:00' }] },
      'transfers[0].discoveredOn: impossible value. Found "2021-02-18T10:00"; allowed: an existing date YYYY-MM-DD (where no more is known YYYY-MM, YYYY, or a span 2021-07/2021-12), or a time with its offset (2021-02-18T10:00+08:00), or null',
    ],
    [
      'a value outside its list',
      { penalties: [{ kind: 'fnie' }] },
      'penalties[0].kind: value not allowed. Found "fnie"',
    ],
    [
      'an unknown item of a set',
      { plan: { contents: ['funds', 'monye'] } },
      'plan.contents: value not allowed. Found ["funds","monye"]',
    ],
    [
      'a bare value where a finding is needed',
      { initiation: { severeImpact: true } },
      'initiation.severeImpact: wrong type. Found true; allowed: a finding { value, by, reason } with value true or false, "claimed", or null',
    ],
    [
      'what is claimed, misspelt',
      { initiation: { severeImpact: 'claimd' } },
      'did you mean "claimed"?',
    ],
    [
      'a finding without a reason',
      { initiation: { severeImpact: { value: true, by: 'x' } } },
      'initiation.severeImpact.reason: wrong type.',
    ],
    [
      'a finding with a name that there is not',
      { initiation: { severeImpact: { value: true, by: 'x', reason: 'y', on: '2021-02-18' } } },
      'initiation.severeImpact.on: no such name.',
    ],
    [
      'a list where a group is expected',
      { plan: [] },
      'plan: wrong type. Found []; allowed: an object of facts, or null',
    ],
    [
      'a group where a list is expected',
      { transfers: {} },
      'transfers: wrong type. Found {}; allowed: an array',
    ],
    ['a null list', { transfers: null }, 'transfers: wrong type. Found null; allowed: an array'],
    [
      'a duplicate id',
      { organs: [{ id: 'a' }, { id: 'a' }] },
      'organs[1].id: duplicate id. Found "a"; allowed: an id not used before',
    ],
    [
      'a reference to an organ that is not listed',
      { organs: [{ id: 'water' }], transfers: [{ from: 'watr' }] },
      'transfers[0].from: refers to an id that is not listed. Found "watr"; allowed: an id of "organs": water; did you mean "water"?',
    ],
    [
      'a paper received before it was sent',
      { transfers: [{ sentOn: '2021-02-19', receivedOn: '2021-02-18' }] },
      'transfers[0].receivedOn: impossible order of dates. Found "2021-02-18"; allowed: not before sentOn (2021-02-19)',
    ],
    [
      'a supplement before the decision that asks for it',
      { transfers: [{ supplementedOn: '2021-02-18', review: { decidedOn: '2021-02-19' } }] },
      'transfers[0].supplementedOn: impossible order of dates. Found "2021-02-18"; allowed: not before review.decidedOn (2021-02-19)',
    ],
    [
      'a complete part that is no part',
      { complete: ['plam'] },
      'complete[0]: no such name. Found "plam"; allowed: the path of a topic or of a part of it; did you mean "plan"?',
    ],
    ['a document that is a number', 3, '(document): wrong type. Found 3'],
    ['an own __proto__ key', JSON.parse('{"__proto__":{"plan":1}}'), '__proto__: forbidden key'],
    [
      'a constructor key deep inside',
      { plan: { contents: { constructor: true } } },
      'plan.contents.constructor: forbidden key',
    ],
    [
      'nesting 10,000 deep',
      { plan: nested(10_000) },
      'plan[0][0][0]…: nested too deep. Found > 32; allowed: at most 32 levels',
    ],
  ])('%s', (_, input, message) => {
    const found = english(input)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })

  test('the same in Chinese', () =>
    expect(problemsOf({ matter: { plce: '371082' } })[0]?.message.zh).toBe(
      'matter.plce：没有这个名称。实为 "plce"；应为：place、date、summary；最接近的名称：place',
    ))
  test('every problem is listed, not only the first', () =>
    expect(english({ matter: { plce: '1', date: '2021-13-01' }, plam: {} })).toHaveLength(3))
  test('an order of events that breaks the law is no bad input', () =>
    expect(
      english({ approval: { decision: { on: '2021-03-01' }, implementedOn: '2021-02-01' } }),
    ).toEqual([]))
  test('the document is not changed by validation', () => {
    const document = { plan: { contents: { funds: true } }, complete: ['plan'] }
    const result = validateFacts(document)
    expect(result).toEqual({ ok: true, facts: document })
  })
})
