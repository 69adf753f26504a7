import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import {
  factsFor,
  isUnknown,
  registerZhifa,
  toJsonRules,
  truthsOf,
  UNKNOWN,
} from '../../src/json-rules-engine'
import type { Condition } from '../../src/rulebook'
import { bundledCalendar, bundledRulebook } from '../../src/zhifa'
import { normOf, rulebookOf } from './make-rulebook'

const calendar = bundledCalendar()

const noticed: Condition = { fact: 'transfer.noticeGivenOn', operator: 'happened', value: true }
const split: Condition = { fact: 'transfer.split', operator: 'equal', value: true }

describe('the rules', () => {
  test('are each tree twice, under both decorators, which swap under "not"', () => {
    const applies: Condition = { any: [noticed, { not: { all: [split, { not: split }] } }] }
    expect(toJsonRules({ norms: [normOf('test/1', 'transfers', applies)] })).toEqual([
      {
        name: 'possibly test/1 applies',
        priority: 1,
        conditions: {
          any: [
            { ...noticed, operator: 'possibly:happened' },
            {
              not: {
                all: [
                  { ...split, operator: 'certainly:equal' },
                  { not: { ...split, operator: 'possibly:equal' } },
                ],
              },
            },
          ],
        },
        event: {
          type: 'zhifa',
          params: { norm: 'test/1', topic: 'transfers', tree: 'applies', mode: 'possibly' },
        },
      },
      {
        name: 'certainly test/1 applies',
        priority: 1,
        conditions: {
          any: [
            { ...noticed, operator: 'certainly:happened' },
            {
              not: {
                all: [
                  { ...split, operator: 'possibly:equal' },
                  { not: { ...split, operator: 'certainly:equal' } },
                ],
              },
            },
          ],
        },
        event: {
          type: 'zhifa',
          params: { norm: 'test/1', topic: 'transfers', tree: 'applies', mode: 'certainly' },
        },
      },
    ])
  })

  test('have all, any or not at the top, as the package asks', () => {
    const [rule] = toJsonRules({ norms: [normOf('test/1', 'transfers', split)] })
    expect(rule?.conditions).toEqual({ all: [{ ...split, operator: 'possibly:equal' }] })
  })

  test('of a rulebook are those of its regulations, each with a name of its own', () => {
    const rulebook = bundledRulebook()
    const rules = toJsonRules(rulebook)
    expect([...rulebook.regulations.values()].flatMap(toJsonRules)).toEqual(rules)
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })

  test('are plain JSON', () => {
    const rules = toJsonRules(bundledRulebook())
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })
})

describe('the facts for a run', () => {
  const rules = toJsonRules(
    rulebookOf('transfers', [
      noticed,
      { fact: 'transfer.sentOn', operator: 'before', value: { fact: 'transfer.receivedOn' } },
      { not: { fact: 'transfer.enclosures', operator: 'contains', value: 'letter' } },
      { fact: 'transfer.from.body', operator: 'equal', value: 'department' },
      { fact: 'initiation.participantCount', operator: 'lessThan', value: 2 },
      { fact: 'matter.place', operator: 'within', value: ['37'] },
    ]),
  )

  test('give every fact that the rules ask for, and the unknown as unknown', () => {
    const facts = {
      matter: { place: '371082' },
      organs: [{ id: 'a', name: '甲', body: 'department' as const }],
      transfers: [{}, { sentOn: null, from: 'a', enclosures: { letter: false, source: true } }],
    }
    const options = { rules, subject: 'transfers[1]', asOf: '2021-02-18', calendar }
    const given = factsFor(facts, options)
    expect(given).toEqual({
      'transfer.noticeGivenOn': UNKNOWN,
      'transfer.sentOn': null,
      'transfer.receivedOn': UNKNOWN,
      'transfer.enclosures': {
        present: ['source'],
        unknown: expect.not.arrayContaining(['letter', 'source']),
      },
      'transfer.from.body': 'department',
      'initiation.participantCount': UNKNOWN,
      'matter.place': '371082',
    })
    expect(isUnknown(JSON.parse(JSON.stringify(given))['transfer.receivedOn'])).toBe(true)
  })

  test('do not take a fact of another list from the entry at the same position', () => {
    const penalties = toJsonRules(
      rulebookOf('penalties', [{ fact: 'penalty.topUp', operator: 'equal', value: true }]),
    )
    const facts = { transfers: [{}], penalties: [{ topUp: true }] }
    const options = { rules: penalties, asOf: '2021-02-18', calendar }
    expect(factsFor(facts, { ...options, subject: 'transfers[0]' })).toEqual({
      'penalty.topUp': UNKNOWN,
    })
    expect(factsFor(facts, { ...options, subject: 'penalties[0]' })).toEqual({
      'penalty.topUp': true,
    })
  })

  test.each(['transfer[0]', 'transfers', 'plan[0]', 'transfers[x]', ''])(
    'refuse "%s" as a subject',
    (subject) => {
      expect(() => factsFor({}, { rules, subject, asOf: '2021-02-18', calendar })).toThrow(
        `not a subject such as 'transfers[0]' or 'plan': '${subject}'`,
      )
    },
  )

  test('refuse a subject that the case does not have', () => {
    const options = { rules, subject: 'transfers[1]', asOf: '2021-02-18', calendar }
    expect(() => factsFor({ transfers: [{}] }, options)).toThrow("the case has no 'transfers[1]'")
  })

  test('refuse a fact that does not exist', () => {
    const wrong = toJsonRules(
      rulebookOf('plan', [{ fact: 'plan.colour', operator: 'given', value: true }]),
    )
    const options = { rules: wrong, subject: 'plan', asOf: '2021-02-18', calendar }
    expect(() => factsFor({ plan: {} }, options)).toThrow("no fact is called 'plan.colour'")
  })
})

describe('in an engine of one’s own', () => {
  const facts = {
    matter: { place: '371082' },
    transfers: [{ noticeGivenOn: '2021-02-18', enclosures: { letter: true as const } }, {}],
  }
  const applies = { norm: 'test/1', tree: 'applies' }
  const requires = { norm: 'test/2', tree: 'applies' }

  const enclosed: Condition = {
    fact: 'transfer.enclosures',
    operator: 'containsAll',
    value: ['letter', 'material', 'evidence'],
  }
  const stored = JSON.stringify(
    toJsonRules({
      norms: [normOf('test/1', 'transfers', noticed), normOf('test/2', 'transfers', enclosed)],
    }),
  )

  test('the rules run after a round trip through JSON', async () => {
    const rules = JSON.parse(stored)
    const engine = new Engine(rules)
    registerZhifa(engine, { asOf: '2021-02-18' })
    const run = async (subject: string) => {
      const given = factsFor(facts, { rules, subject, asOf: '2021-02-18', calendar })
      return truthsOf(await engine.run(JSON.parse(JSON.stringify(given))), rules)
    }
    expect(await run('transfers[0]')).toMatchObject([
      { ...applies, truth: 2 },
      { ...requires, truth: 1 },
    ])
    expect(await run('transfers[1]')).toMatchObject([
      { ...applies, truth: 1 },
      { ...requires, truth: 1 },
    ])
  })

  test('events tell the norm, the tree and the mode, and own rules and operators go on working', async () => {
    const rules = JSON.parse(stored)
    const engine = new Engine([
      ...rules,
      {
        conditions: { all: [{ fact: 'tags', operator: 'contains', value: 'x' }] },
        event: { type: 'own' },
      },
    ])
    registerZhifa(engine, { asOf: '2021-02-18' })
    const heard: unknown[] = []
    engine.on('zhifa', (params) => heard.push(params))
    engine.on('own', () => heard.push('own'))
    const given = factsFor(facts, { rules, subject: 'transfers[0]', asOf: '2021-02-18', calendar })
    await engine.run({ ...given, tags: ['x'] })
    const topic = 'transfers'
    expect(heard).toHaveLength(4)
    expect(heard).toEqual(
      expect.arrayContaining([
        { ...applies, topic, mode: 'possibly' },
        { ...applies, topic, mode: 'certainly' },
        { ...requires, topic, mode: 'possibly' },
        'own',
      ]),
    )
  })

  test('another asOf takes effect by registering again', async () => {
    const rules = JSON.parse(stored)
    const engine = new Engine(rules)
    const truthAt = async (asOf: string) => {
      registerZhifa(engine, { asOf })
      const given = factsFor(facts, { rules, subject: 'transfers[0]', asOf, calendar })
      return truthsOf(await engine.run(given), rules)[0]?.truth
    }
    expect(await truthAt('2021-02-17')).toBe(0)
    expect(await truthAt('2021-02-18')).toBe(2)
    expect(await truthAt('2021-02-17')).toBe(0)
  })

  test('a date that does not exist is refused', () => {
    expect(() => registerZhifa(new Engine(), { asOf: '2021-02-30' })).toThrow(RangeError)
  })
})

describe('reading a result', () => {
  const rules = toJsonRules({ norms: [normOf('test/1', 'transfers', split)] })
  const result = (passed: Record<string, boolean>) => ({
    results: Object.entries(passed).map(([name, result]) => ({ name, result })),
    failureResults: [],
  })

  const read = (passed: Record<string, boolean>, given = rules) =>
    truthsOf(result(passed) as unknown as Parameters<typeof truthsOf>[0], given)

  test('refuses a run that left out a rule', () => {
    expect(() => read({ 'possibly test/1 applies': true })).toThrow(
      'the rule "certainly test/1 applies" was not run',
    )
  })

  test('refuses modes that contradict each other', () => {
    const passed = { 'possibly test/1 applies': false, 'certainly test/1 applies': true }
    expect(() => read(passed)).toThrow('"test/1 applies" is certainly, but not possibly, true')
  })

  test('refuses rules of one mode alone', () => {
    expect(() => read({ 'possibly test/1 applies': true }, rules.slice(0, 1))).toThrow(
      '"test/1 applies" lacks one of its two modes',
    )
  })
})
