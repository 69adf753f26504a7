import { describe, expect, test } from 'vitest'
import { answered, type Question, questions, samplesOf } from '../../src/advise'
import { assess, basisOf, type Determination } from '../../src/determination'
import { InvalidInputError } from '../../src/facts'
import { fixtureCases, fixtureInstruments } from '../support/case-files'
import { run } from '../support/compare'
import { ask } from '../support/invented'

const flag = (fact: string) => ({ fact, operator: 'equal', value: true })

const must = (requires: unknown, applies?: unknown) => ({
  modality: 'must',
  topic: 'initiation',
  requires,
  ...(applies ? { applies } : {}),
})

const asked = (norms: readonly Record<string, unknown>[], initiation: Record<string, unknown>) =>
  questions(ask(norms, { initiation })).map(({ path }) => path)

const verdictWith = (start: Determination, given: readonly (readonly [string, unknown])[]) => {
  const { document, options } = basisOf(start)
  const facts = given.reduce((all, [path, value]) => answered(all, path, value), document.facts)
  try {
    return assess(facts, options).verdict
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined
    throw error
  }
}

describe('what is asked', () => {
  const a = flag('initiation.crossArea')
  const b = flag('initiation.overlappingDuties')
  const c = flag('initiation.orderedFromAbove')

  test('the one fact that is missing, with the norm that it bears on', () => {
    const [question] = questions(ask([must(a)], { initiation: {} }))
    expect(question).toMatchObject({
      path: 'initiation.crossArea',
      asks: 'fact',
      kind: 'flag',
      verdicts: ['violated', 'undetermined', 'compliant'],
      decisive: 1,
      decides: [{ norm: 'example-2020/3', subject: 'initiation' }],
    })
  })
  test('nothing, where all is known, or the case is violated already', () => {
    expect(asked([must(a)], { crossArea: true })).toEqual([])
    expect(asked([must(a), must(b)], { crossArea: false })).toEqual([])
  })
  test('not a fact of a duty whose other requirement is certain to fail', () =>
    expect(asked([must({ all: [a, b] })], { crossArea: false })).toEqual([]))
  test('a fact that changes the verdict only together with another', () =>
    expect(asked([must({ all: [{ any: [a, b] }, { any: [a, c] }] })], {}).sort()).toEqual([
      'initiation.crossArea',
      'initiation.orderedFromAbove',
      'initiation.overlappingDuties',
    ]))
  test('first the fact that settles the case by itself', () =>
    expect(asked([must({ all: [{ any: [b, a] }, { any: [c, a] }] })], {})[0]).toBe(
      'initiation.crossArea',
    ))
  test('not what cannot matter, since the text is silent whatever the answer', () => {
    const silent = { ...must(a), silent: [{ when: b, gist: { zh: '未规定', en: 'silent' } }] }
    const may = { modality: 'may', topic: 'initiation', applies: c }
    expect(asked([silent, may], { crossArea: true, overlappingDuties: true })).toEqual([])
  })
  test('a finding is asked for as a finding', () => {
    const norm = { modality: 'must-not', topic: 'transfers', forbids: flag('transfer.delayed') }
    const [question] = questions(ask([norm], { transfers: [{}] }))
    expect(question).toMatchObject({ path: 'transfers[0].delayed', asks: 'finding', kind: 'flag' })
    expect(question?.shownBy.value).toHaveProperty('reason')
  })
  test('untold details only on demand', () => {
    const norm = { ...must(a), part: ['initiation.crossArea'] }
    const start = ask([norm, must(b)], { initiation: { overlappingDuties: true } })
    expect(questions(start)).toEqual([])
    expect(questions(start, { details: true }).map(({ path }) => path)).toEqual([
      'initiation.crossArea',
    ])
  })
  test('nothing without leave to assess', () =>
    expect(questions(ask([must(a)], { initiation: {} }), { limit: 0 })).toEqual([]))
})

/** Every fourth undetermined case of the case files. */
const cases = fixtureInstruments()
  .flatMap(fixtureCases)
  .flatMap((each) => {
    const start = run(each)
    return start.verdict === 'undetermined' ? [{ name: `${each.file}: ${each.name}`, start }] : []
  })
  .filter((_, i) => i % 4 === 0)

describe('over the case files', () => {
  const answers = cases.map((each) => ({ ...each, asked: questions(each.start) }))
  const turns = (start: Determination, { path, shownBy }: Question): boolean => {
    const others = Object.entries(shownBy.others)
    const before = verdictWith(start, others)
    const after = verdictWith(start, [...others, [path, shownBy.value]])
    return before === shownBy.before && after === shownBy.after && before !== after
  }
  test('there are questions to check', () =>
    expect(answers.flatMap((each) => each.asked).length).toBeGreaterThan(50))
  test('no question is irrelevant: its example turns the verdict when assessed again', () => {
    const wrong = answers.flatMap(({ name, start, asked }) =>
      asked.filter((each) => !turns(start, each)).map(({ path }) => `${name}: ${path}`),
    )
    expect(wrong).toEqual([])
  })
  test('a missing fact that is not asked for changes the verdict with none of its values', () => {
    const wrong = answers.flatMap(({ name, start, asked }) =>
      start.missing
        .filter(({ path }) => !asked.some((each) => each.path === path))
        .filter((fact) =>
          samplesOf(fact, start).some((value) => {
            const verdict = verdictWith(start, [[fact.path, value]])
            return verdict !== undefined && verdict !== start.verdict
          }),
        )
        .map(({ path }) => `${name}: ${path}`),
    )
    expect(wrong).toEqual([])
  })
})
