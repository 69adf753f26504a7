import { describe, expect, test } from 'vitest'
import { type ConditionExplanation, explain, type LeafExplanation } from '../../src/determination'
import { explanationText } from '../../src/report/text/explanation'
import { ask } from '../support/invented'

const flag = (fact: string) => ({ fact, operator: 'equal', value: true })
const initiation = { operator: 'equal', value: true }
const joint = {
  modality: 'must',
  topic: 'initiation',
  applies: {
    any: [{ fact: 'initiation.crossArea', ...initiation }, flag('initiation.overlappingDuties')],
  },
  requires: { all: [flag('initiation.orderedFromAbove'), { not: flag('initiation.crossArea') }] },
}

const explained = (
  norm: Record<string, unknown>,
  facts: Record<string, unknown>,
  asOf?: string,
) => {
  const [finding] = ask([norm], facts, asOf).findings
  if (!finding) throw new Error('the norm was not asked')
  return explain(finding)
}

const leaves = (condition: ConditionExplanation | undefined): LeafExplanation[] => {
  if (!condition) return []
  return condition.form === 'fact' ? [condition] : condition.parts.flatMap(leaves)
}

const partOf = (norm: Record<string, unknown>, facts: Record<string, unknown>, part = 'applies') =>
  leaves(explained(norm, facts).readings[0]?.parts.find((each) => each.part === part)?.condition)

describe('where a value came from', () => {
  const origin = (facts: Record<string, unknown>) => partOf(joint, facts)[0]?.found.origin
  test('stated, at its path', () =>
    expect(origin({ initiation: { crossArea: false } })).toEqual({
      kind: 'stated',
      path: 'initiation.crossArea',
    }))
  test('not told, and what is lacking', () =>
    expect(origin({ initiation: {} })).toMatchObject({
      kind: 'missing',
      path: 'initiation.crossArea',
      facts: [{ path: 'initiation.crossArea' }],
    }))
  test('none, where the part is declared complete', () =>
    expect(origin({ initiation: {}, complete: ['initiation'] })).toEqual({
      kind: 'complete',
      path: 'initiation.crossArea',
      part: 'initiation',
    }))
  test('none, where the whole topic is stated to be none', () =>
    expect(origin({ initiation: null })).toEqual({ kind: 'none', path: 'initiation' }))
  test("somebody's finding, with who and why", () => {
    const norm = {
      modality: 'must-not',
      topic: 'transfers',
      forbids: flag('transfer.delayed'),
    }
    const delayed = { value: true, by: '检查组', reason: '压案三个月' }
    expect(partOf(norm, { transfers: [{ delayed }] }, 'forbids')[0]?.found).toMatchObject({
      value: true,
      origin: {
        kind: 'finding',
        path: 'transfers[0].delayed',
        by: '检查组',
        reason: '压案三个月',
      },
    })
  })
  test('derived, with every fact that was looked at and its value', () => {
    const norm = {
      modality: 'may',
      topic: 'personRecord',
      applies: { fact: 'personRecord.conformityRate', operator: 'lessThan', value: 80 },
    }
    const found = partOf(norm, { personRecord: { conformingDecisions: 3, decisions: 4 } })[0]?.found
    expect(found?.value).toBe(75)
    expect(found?.origin.kind === 'derived' && found.origin.inputs).toMatchObject([
      { fact: 'personRecord.conformingDecisions', value: 3 },
      { fact: 'personRecord.decisions', value: 4 },
    ])
  })
})

describe('what decides', () => {
  const decides = (facts: Record<string, unknown>, part?: string) =>
    partOf(joint, { initiation: facts }, part).map((leaf) => leaf.decides)
  test('one alternative that holds decides alone', () =>
    expect(decides({ crossArea: true, overlappingDuties: false })).toEqual(['alone', 'no']))
  test('where all alternatives fail, they decide together', () =>
    expect(decides({ crossArea: false, overlappingDuties: false })).toEqual([
      'together',
      'together',
    ]))
  test('one requirement that fails decides alone, beside one that is met', () =>
    expect(decides({ crossArea: true, orderedFromAbove: true }, 'requires')).toEqual([
      'no',
      'alone',
    ]))
  test('the one fact that is not known decides alone', () =>
    expect(decides({ crossArea: false })).toEqual(['no', 'alone']))
  test.each([
    ['where it does not apply', { crossArea: false, overlappingDuties: false }, ['applies']],
    ['where a requirement fails', { crossArea: true, orderedFromAbove: true }, ['requires']],
  ])('the finding turns on it %s', (_, facts, turns) =>
    expect(explained(joint, { initiation: facts }).readings[0]?.decidedBy).toEqual(turns),
  )
  test('the finding turns on the date where it was not in force', () =>
    expect(
      explained(joint, { matter: { place: '990101', date: '2019-01-01' }, initiation: {} })
        .readings[0]?.decidedBy,
    ).toEqual(['validity']))
})

describe('why not', () => {
  const whyNot = (facts: Record<string, unknown>) =>
    explained(joint, { initiation: facts }).readings[0]?.whyNot
  const factsOf = (facts: Record<string, unknown>) =>
    whyNot(facts)?.ways.map((way) => way.map(({ fact }) => fact))
  test('each alternative by itself would have made it apply', () => {
    expect(whyNot({ crossArea: false, overlappingDuties: false })?.aim).toBe('apply')
    expect(factsOf({ crossArea: false, overlappingDuties: false })).toEqual([
      ['initiation.crossArea'],
      ['initiation.overlappingDuties'],
    ])
  })
  test('to comply, all that fails has to change, and no more', () => {
    expect(factsOf({ crossArea: true, orderedFromAbove: true })).toEqual([['initiation.crossArea']])
    expect(factsOf({ crossArea: true, orderedFromAbove: false })).toEqual([
      ['initiation.orderedFromAbove', 'initiation.crossArea'],
    ])
  })
  test('is not told of a duty that is met', () =>
    expect(
      whyNot({ overlappingDuties: true, crossArea: false, orderedFromAbove: true }),
    ).toBeUndefined())
  test('a change that would need one fact to be two things is not told', () => {
    const kind = (value: string) => ({ fact: 'penalty.kind', operator: 'equal', value })
    const norm = {
      modality: 'must',
      topic: 'penalties',
      requires: { any: [{ all: [kind('fine'), kind('warning')] }, kind('warning')] },
    }
    const [reading] = explained(norm, {
      parties: [],
      penalties: [{ kind: 'fine' }],
    }).readings
    expect(reading?.whyNot?.ways).toHaveLength(1)
  })
})

describe('a period', () => {
  const norm = {
    modality: 'must',
    topic: 'transfers',
    gist: { zh: '三个工作日内移送', en: 'Transfer within three working days' },
    deadline: { workingDays: 3, from: 'transfer.noticeGivenOn', done: 'transfer.sentOn' },
  }
  const late = { transfers: [{ noticeGivenOn: '2021-02-18', sentOn: '2021-03-09' }] }
  test('is shown with its days, and what would have been in time', () => {
    const [reading] = explained(norm, late).readings
    expect(reading?.decidedBy).toEqual(['deadline'])
    expect(reading?.deadline?.count.map(({ date, kind }) => [date, kind])).toContainEqual([
      '2021-02-20',
      'make-up',
    ])
    expect(reading?.whyNot?.ways[0]?.[0]?.words.en).toContain('2021-02-22')
    expect(reading?.acts.map(({ role }) => role)).toEqual(['starts', 'done'])
  })
  test.each(['zh', 'en'] as const)('as text: found values, paths and days, in %s', (lang) => {
    const text = explanationText(explained(norm, late), { lang, width: 100, days: true })
    for (const part of ['2021-03-09', 'transfers[0].sentOn', '2021-02-22', '2021-02-20'])
      expect(text).toContain(part)
    expect(text).not.toContain('undefined')
  })
})

describe('conduct that lies ahead', () => {
  const norm = { modality: 'must-not', forbids: flag('duty.leadActs') }
  const at = (asOf: string) => {
    const [reading] = explained(norm, { duty: { leadActs: true } }, asOf).readings
    return [reading?.decidedBy, reading?.acts.map(({ role, found }) => [role, found.fact])]
  }
  test('is planned: the date that says so is shown', () =>
    expect(at('2021-05-30')).toEqual([['forbids', 'act'], [['status', 'matter.date']]]))
  test('is done once its date has come, and the date has no say', () =>
    expect(at('2021-05-31')).toEqual([['forbids'], []]))
})

test('a copy of a finding cannot be explained, and is told to be assessed again', () => {
  const [finding] = ask([joint], { initiation: {} }).findings
  expect(() => explain(structuredClone(finding as NonNullable<typeof finding>))).toThrow(TypeError)
})
