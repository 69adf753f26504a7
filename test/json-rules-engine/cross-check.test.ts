import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '../../src/facts'
import { crossCheck, ENGINE } from '../../src/json-rules-engine'
import type { Condition, Rulebook } from '../../src/rulebook'
import { assess, bundledCalendar, bundledRulebook } from '../../src/zhifa'
import { normOf, rulebookOf, rulebookWith } from './make-rulebook'

const calendar = bundledCalendar()
const asOf = '2021-03-01'

const check = (facts: CaseFacts, rulebook: Rulebook, instruments?: string[]) =>
  crossCheck(facts, { asOf, rulebook, calendar, instruments })

const split: Condition = { fact: 'transfer.split', operator: 'equal', value: true }
const sent: Condition = { fact: 'transfer.sentOn', operator: 'happened', value: true }

const matter = { place: '371082' }

test('names the version of json-rules-engine that is installed', () => {
  const path = new URL('../../node_modules/json-rules-engine/package.json', import.meta.url)
  const { name, version } = JSON.parse(readFileSync(path, 'utf8'))
  expect(ENGINE).toBe(`${name}@${version}`)
})

describe('what is compared', () => {
  const rulebook = rulebookOf('transfers', [split, sent])

  test('each tree once for each subject', async () => {
    const checked = await check({ matter, transfers: [{}, { split: true }, {}] }, rulebook)
    expect(checked).toEqual({ engine: ENGINE, compared: 6, agrees: true, differences: [] })
  })

  test('nothing of a topic that the document does not speak of, or that has no entries', async () => {
    expect((await check({ matter }, rulebook)).compared).toBe(0)
    expect((await check({ matter, transfers: [] }, rulebook)).compared).toBe(0)
  })

  test('a topic that is one thing once', async () => {
    const funds: Condition = { fact: 'plan.contents', operator: 'contains', value: 'funds' }
    expect((await check({ matter, plan: {} }, rulebookOf('plan', [funds]))).compared).toBe(1)
  })

  test('the regulations of the place, and those named where it is not known', async () => {
    const transfers = [{}]
    const elsewhere = { place: '110105' }
    expect((await check({ matter: elsewhere, transfers }, rulebook)).compared).toBe(0)
    expect((await check({ transfers }, rulebook)).compared).toBe(0)
    expect((await check({ matter: elsewhere, transfers }, rulebook, ['test'])).compared).toBe(0)
    expect((await check({ transfers }, rulebook, ['test'])).compared).toBe(2)
    expect((await check({ matter, transfers }, rulebook, [])).compared).toBe(0)
  })

  test('every tree of a norm: of each reading, of silences, of alternatives, without catch-alls', async () => {
    const variant = { applies: split, requires: sent, forbids: undefined, deadline: undefined }
    const norm = normOf('test/1', 'transfers', split, {
      variants: [
        { ...variant, reading: 'narrow' },
        { ...variant, reading: 'wide', applies: undefined, forbids: { not: sent } },
      ],
      silent: [{ when: sent, gist: { zh: '甲', en: 'a' } }],
      alternatives: [
        { id: 'test/1:a', applies: split },
        { id: 'test/1:b', applies: undefined },
      ],
      appliesWithoutOpen: sent,
    })
    const checked = await check({ matter, transfers: [{ split: true }] }, rulebookWith([norm]))
    expect(checked).toEqual({ engine: ENGINE, compared: 7, agrees: true, differences: [] })
  })

  test('at least the norms that an assessment finds on, for the same subjects', async () => {
    const facts = {
      matter,
      transfers: [{ noticeGivenOn: '2021-02-18', sentOn: null }, {}],
    }
    const { findings } = assess(facts, { asOf })
    const rulebook = bundledRulebook()
    const trees = findings.reduce((count, { norm }) => {
      const { variants, silent, alternatives, appliesWithoutOpen } = rulebook.norms.get(
        norm,
      ) as NonNullable<ReturnType<Rulebook['norms']['get']>>
      const roots = [
        ...variants.flatMap(({ applies, requires, forbids }) => [applies, requires, forbids]),
        ...silent,
        ...alternatives.map(({ applies }) => applies),
        appliesWithoutOpen,
      ]
      return count + roots.filter((root) => root !== undefined).length
    }, 0)
    expect(trees).toBeGreaterThan(0)
    const { compared, agrees } = await check(facts, rulebook)
    expect(compared).toBeGreaterThanOrEqual(trees)
    expect(agrees).toBe(true)
  })
})

describe('refuses', () => {
  const rulebook = rulebookOf('transfers', [split])

  test('a regulation that the rulebook does not have', async () => {
    await expect(check({ matter }, rulebook, ['tset'])).rejects.toThrow(
      new RangeError("the rulebook has no regulation 'tset'"),
    )
  })

  test('a date that does not exist', async () => {
    const options = { asOf: '2021-02-30', rulebook, calendar }
    await expect(crossCheck({ matter }, options)).rejects.toThrow(
      "asOf is no existing date, or time with its offset: '2021-02-30'",
    )
  })
})

test('several checks at a time do not disturb each other', async () => {
  const rulebook = rulebookOf('transfers', [split, sent, { not: { all: [split, sent] } }])
  const facts = { matter, transfers: Array.from({ length: 5 }, () => ({ split: true })) }
  const checks = await Promise.all(Array.from({ length: 5 }, () => check(facts, rulebook)))
  expect(checks.map(({ compared, agrees }) => [compared, agrees])).toEqual(
    Array(5).fill([15, true]),
  )
})
