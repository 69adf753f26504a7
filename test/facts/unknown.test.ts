import { expect, test } from 'vitest'
import { assess, questions } from '../../src'
import { answered } from '../../src/advise'
import { validateFacts } from '../../src/facts'

const asOf = '2018-08-01'

const decided = {
  matter: { place: '230111', date: '2018-07-19' },
  organs: [{ id: 'commerce', name: '呼兰区商务局', standing: 'organ' as const }],
  decisions: [
    {
      kind: 'document' as const,
      by: 'commerce',
      withinPowers: true,
      status: 'done' as const,
      decidedOn: '2018-07-19',
    },
  ],
}

const name = 'decisions[0].inNameOf'
const ownName = 'decisions[0].inOwnName'

test('what is left out is a detail, what is named as unknown is asked about', () => {
  const left = assess(decided, { asOf })
  expect(left.verdict).toBe('compliant')
  const asked = assess({ ...decided, unknown: [name, ownName] }, { asOf })
  expect(asked.verdict).toBe('undetermined')
  expect(asked.missing.map(({ path }) => path).sort()).toEqual([name, ownName])
})

test('a fact named as unknown stays the same in every finding but for its weight', () => {
  const verdicts = (facts: object) =>
    assess(facts, { asOf }).findings.map(({ norm, verdict }) => [norm, verdict])
  expect(verdicts({ ...decided, unknown: [name] })).toEqual(verdicts(decided))
})

test('an answer to a question takes the place of the remark that it is unknown', () => {
  const asked = assess({ ...decided, unknown: [ownName] }, { asOf })
  const [question] = questions(asked)
  expect(question?.path).toBe(ownName)
  const answer = { ...decided, unknown: [ownName] }
  expect(validateFacts(answered(answer, ownName, false))).toMatchObject({ ok: true })
})

test.each([
  ['decisions[1].inNameOf', 'unknown-name', undefined],
  ['decisions.inNameOf', 'unknown-name', undefined],
  ['decisions[00].inNameOf', 'unknown-name', undefined],
  ['decisions[0].inNameof', 'unknown-name', name],
  ['decisions[0]', 'unknown-name', undefined],
  ['plan.lead', 'unknown-name', undefined],
  ['decisions[0].withinPowers', 'contradiction', undefined],
])('%s is refused as %s', (path, code, nearest) => {
  const checked = validateFacts({ ...decided, unknown: [path] })
  expect(checked.ok ? [] : checked.problems).toMatchObject([
    { path: 'unknown[0]', code, ...(nearest ? { nearest } : {}) },
  ])
})

const assessed = {
  matter: { place: '230183', date: '2020-03-01' },
  departmentAssessment: { othersSet: { 'annual-plan': false } },
}

test.each([
  [assessed, 'departmentAssessment.othersSet.unit-own'],
  [{ ...assessed, departmentAssessment: {} }, 'departmentAssessment.othersSet.unit-own'],
])('an item of a set that is not told can be named as unknown', (facts, path) => {
  expect(validateFacts({ ...facts, unknown: [path] })).toMatchObject({ ok: true })
})

test.each([
  [{ 'unit-own': true }, 'unit-own', 'contradiction', undefined],
  [['unit-own'], 'unit-own', 'contradiction', undefined],
  [[], 'unit-own', 'contradiction', undefined],
  [null, 'unit-own', 'contradiction', undefined],
  [{}, 'unit-owned', 'unknown-name', 'departmentAssessment.othersSet.unit-own'],
])('of a set told as %j the item %s is refused as %s', (othersSet, item, code, nearest) => {
  const unknown = [`departmentAssessment.othersSet.${item}`]
  const checked = validateFacts({ ...assessed, departmentAssessment: { othersSet }, unknown })
  expect(checked.ok ? [] : checked.problems).toMatchObject([
    { path: 'unknown[0]', code, ...(nearest ? { nearest } : {}) },
  ])
})

test('what is none, or complete, is not unknown', () => {
  const withNull = { ...decided, evidence: { preserved: null }, unknown: ['evidence.preserved'] }
  expect(validateFacts(withNull).ok).toBe(false)
  expect(validateFacts({ ...decided, complete: ['decisions'], unknown: [name] }).ok).toBe(false)
})

test.each([
  ['plan.lead', '"plan": {}'],
  ['decisions[1].inNameOf', 'decisions[1]'],
])('a fact named as unknown of a topic left out says what to put in: %s', (path, missing) => {
  const checked = validateFacts({ ...decided, unknown: [path] })
  const [problem] = checked.ok ? [] : checked.problems
  expect(problem?.allowed).toEqual({
    zh: expect.stringContaining(missing),
    en: expect.stringContaining(missing),
  })
})
