import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts, type Determination, type Repairs, repairs } from '../../src'
import { basisOf } from '../../src/determination'
import { applyChanges, properParts } from '../support/apply-changes'
import { fixtureCases, fixtureInstruments } from '../support/case-files'
import { run } from '../support/compare'
import { ask } from '../support/invented'

const example = join(
  import.meta.dirname,
  '../../fixtures/rongcheng-2021/restaurant-fumes.plan.json',
)
const plan = JSON.parse(readFileSync(example, 'utf8')) as CaseFacts

const graveIn = ({ findings }: Determination): string[] =>
  findings
    .filter(({ weighs, verdict }) => weighs && ['violated', 'prohibited'].includes(verdict))
    .map(({ norm, subject }) => `${norm}@${subject}`)

const told = ({ repairs: all }: Repairs) =>
  all.map(({ changes }) => changes.map(({ path, to }) => `${path} → ${JSON.stringify(to)}`))

describe('a plan that can still be mended', () => {
  const before = assess(plan, { asOf: '2024-05-13' })
  const advice = repairs(before)
  const again = (facts: CaseFacts) => assess(facts, { asOf: '2024-05-13' })

  test('has one repair: the organiser and the three missing contents', () => {
    expect(advice.outcome).toBe('repairable')
    expect(told(advice)).toEqual([
      [
        'action.organisedBy → "judicial-administration"',
        'plan.contents.emergency → true',
        'plan.contents.funds → true',
        'plan.contents.necessity → true',
      ],
    ])
  })
  test('each change names the norms that demand it', () => {
    const citations = advice.repairs[0]?.changes.map(({ citations: all }) =>
      all.map(({ id }) => id),
    )
    expect(citations).toEqual([['16', '19.1'], ['18'], ['18'], ['18']])
  })
  test('the facts after it are what its changes make of the case, and comply', () => {
    const [repair] = advice.repairs
    const facts = applyChanges(plan, repair?.changes ?? [])
    expect(repair?.facts).toEqual(facts)
    expect(graveIn(again(facts))).toEqual([])
    expect(again(facts).verdict).toBe(repair?.verdict)
  })
  test('none of its fifteen proper parts complies', () => {
    const parts = properParts(advice.repairs[0]?.changes ?? [])
    expect(parts).toHaveLength(15)
    for (const part of parts) expect(graveIn(again(applyChanges(plan, part)))).not.toEqual([])
  })
  test('approvals not yet given are owed, not violated', () =>
    expect(advice.owed.map(({ norm }) => norm)).toContain('rongcheng-2021/17.1(2):approve'))
  test('what already complies needs no repair', () => {
    const [repair] = advice.repairs
    expect(repairs(again(repair?.facts ?? {}))).toMatchObject({ outcome: 'complies', repairs: [] })
  })
})

describe('what is past, a fact about the world, or a finding is not changed', () => {
  const must = (requires: Record<string, unknown>, topic: string) => [
    { modality: 'must', topic, requires },
  ]
  test('a contents list is open before the action starts and fixed after', () => {
    const norms = must({ fact: 'plan.contents', operator: 'contains', value: 'funds' }, 'plan')
    const facts = (startedOn: string) => ({ plan: { contents: [] }, action: { startedOn } })
    expect(told(repairs(ask(norms, facts('2021-06-02'))))).toEqual([['plan.contents.funds → true']])
    expect(repairs(ask(norms, facts('2021-06-01')))).toMatchObject({
      outcome: 'irreparable',
      repairs: [],
      irreparable: [
        { norm: 'example-2020/3', why: { en: expect.stringContaining('done and past') } },
      ],
    })
  })
  test('where nothing is told of what closes it, the change says what it presumes', () => {
    const norms = must({ fact: 'plan.contents', operator: 'contains', value: 'funds' }, 'plan')
    const [repair] = repairs(ask(norms, { plan: { contents: [] } })).repairs
    expect(repair?.changes[0]?.presumes.map(({ path }) => path)).toEqual([
      'action.startedOn',
      'approval.implementedOn',
    ])
  })
  test('a fact about the world stands', () => {
    const norms = must({ fact: 'duty.supportGiven', operator: 'equal', value: true }, 'duty')
    expect(repairs(ask(norms, { duty: { supportGiven: false } }))).toMatchObject({
      outcome: 'irreparable',
      irreparable: [{ why: { en: expect.stringContaining('not for the drafter') } }],
    })
  })
  test('a period that is over is told with its end', () => {
    const norms = [
      {
        modality: 'must',
        topic: 'transfers',
        deadline: { workingDays: 3, from: 'transfer.noticeGivenOn', done: 'transfer.sentOn' },
      },
    ]
    const facts = { transfers: [{ noticeGivenOn: '2021-05-10', sentOn: null }] }
    expect(repairs(ask(norms, facts)).irreparable).toMatchObject([
      { subject: 'transfers[0]', why: { en: expect.stringContaining('2021-05-13') } },
    ])
  })
  test('a fact that is not known is asked for, not changed', () => {
    const norms = must(
      {
        all: [
          { fact: 'plan.contents', operator: 'contains', value: 'funds' },
          { fact: 'plan.draftedBy', operator: 'given', value: true },
        ],
      },
      'plan',
    )
    const [repair] = repairs(ask(norms, { plan: { contents: [] } })).repairs
    expect(repair?.changes.map(({ path }) => path)).toEqual(['plan.contents.funds'])
    expect(repair?.verdict).toBe('undetermined')
    expect(repair?.missing.map(({ path }) => path)).toEqual(['plan.draftedBy'])
  })
})

describe('proposed acts', () => {
  const norms = [
    {
      modality: 'must-not',
      topic: 'evidence',
      act: 'evidence.status',
      forbids: { fact: 'evidence.means', operator: 'containsAny', value: ['coercion', 'violence'] },
    },
  ]
  const evidence = { means: ['coercion', 'violence'], status: 'proposed' }
  test('can be mended or, second, taken back; the bad means go together', () =>
    expect(told(repairs(ask(norms, { evidence })))).toEqual([
      ['evidence.means.coercion → false', 'evidence.means.violence → false'],
      ['evidence.status → "revoked"'],
    ]))
  test('cannot be undone once they are done', () =>
    expect(repairs(ask(norms, { evidence: { ...evidence, status: 'done' } })).outcome).toBe(
      'irreparable',
    ))
})

test('values that do as well are options of one repair', () => {
  const [repair, ...others] = repairs(
    ask(
      [
        {
          modality: 'must',
          topic: 'approval',
          requires: {
            fact: 'approval.decision.by',
            operator: 'in',
            value: ['people-government', 'government-meeting', 'principal-leader'],
          },
        },
      ],
      { approval: { decision: { by: 'deputy-leader', on: null } } },
    ),
  ).repairs
  const [change] = repair?.changes ?? []
  expect([change?.to, ...(change?.options ?? []).map(({ value }) => value)]).toEqual([
    'people-government',
    'government-meeting',
    'principal-leader',
  ])
  expect(others).toEqual([])
})

test('a breach that cannot be undone does not keep the others from being mended', () => {
  const norms = [
    {
      modality: 'must',
      topic: 'duty',
      requires: { fact: 'duty.supportGiven', operator: 'equal', value: true },
    },
    {
      modality: 'must',
      topic: 'systems',
      requires: { fact: 'systems.inBudget', operator: 'equal', value: true },
    },
  ]
  const advice = repairs(
    ask(norms, { duty: { supportGiven: false }, systems: { inBudget: false } }),
  )
  expect(advice.outcome).toBe('irreparable')
  expect(told(advice)).toEqual([['systems.inBudget → true']])
  expect(advice.repairs[0]?.verdict).toBe('violated')
})

test('a search that comes to its bound says so', () => {
  const anyOf = (fact: string, topic: string, value: readonly string[]) => ({
    modality: 'must',
    topic,
    requires: { fact, operator: 'containsAny', value },
  })
  const advice = repairs(
    ask(
      [
        anyOf('plan.contents', 'plan', [
          'facts',
          'tasks',
          'steps',
          'funds',
          'lead',
          'duties',
          'methods',
        ]),
        anyOf('postResponsibility.contents', 'postResponsibility', [
          'principal-duties',
          'leader-duties',
          'officer-duties',
          'powers-to-bodies',
          'powers-to-posts',
          'lists-to-officers',
          'published',
        ]),
      ],
      { plan: { contents: [] }, postResponsibility: { contents: [] } },
    ),
  )
  expect(advice.bounded).toBe(true)
  for (const { verdict, changes } of advice.repairs) {
    expect(verdict).toBe('compliant')
    expect(changes).toHaveLength(2)
  }
})

/** Every so many cases of the case files; `npm run check-repairs` takes them all. */
const STRIDE = 9

for (const instrument of fixtureInstruments())
  test(`${instrument}: repairs of case files comply and are minimal`, () => {
    const cases = fixtureCases(instrument).filter((_, i) => i % STRIDE === 0)
    let checked = 0
    for (const each of cases) {
      const before = run(each)
      const { document, options } = basisOf(before)
      const { repairs: all, irreparable } = repairs(before)
      const lost = new Set(irreparable.map(({ norm, subject }) => `${norm}@${subject}`))
      const wrongAfter = (facts: CaseFacts) =>
        graveIn(assess(facts, options)).filter((key) => !lost.has(key))
      for (const { changes } of all.filter((repair) => repair.changes.length <= 4)) {
        expect(wrongAfter(applyChanges(document.facts, changes))).toEqual([])
        for (const part of properParts(changes))
          expect(wrongAfter(applyChanges(document.facts, part))).not.toEqual([])
        checked++
      }
    }
    expect(checked).toBeGreaterThan(0)
  })
