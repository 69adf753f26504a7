import { describe, expect, test } from 'vitest'
import { ask, verdict } from '../support/invented'

const gist = { zh: '理解', en: 'a reading' }
const acts = { fact: 'duty.leadActs', operator: 'equal', value: true }
const omits = { fact: 'duty.omission', operator: 'equal', value: true }
const others = { fact: 'duty.othersAct', operator: 'equal', value: true }

describe('a must that asks for a state', () => {
  const norm = { modality: 'must', applies: omits, requires: acts }
  test.each([
    ['is compliant where the state holds', { omission: true, leadActs: true }, 'compliant'],
    ['is violated where it fails', { omission: true, leadActs: false }, 'violated'],
    ['is undetermined where it is unknown', { omission: true }, 'undetermined'],
    ['does not apply where its condition fails', { omission: false }, 'not-applicable'],
    ['is undetermined where its condition is unknown', { leadActs: false }, 'undetermined'],
  ])('%s', (_, duty, expected) => expect(verdict(norm, { duty })).toBe(expected))

  test('names the fact that is missing, and only that', () => {
    const [finding] = ask([norm], { duty: { omission: true } }).findings
    expect(finding?.missing.map(({ path }) => path)).toEqual(['duty.leadActs'])
    expect(finding?.cause).toBe('facts-missing')
  })

  test('is not asked where the document lacks its topic, and says so', () => {
    const result = ask([norm], {})
    expect(result.findings).toEqual([])
    expect(result.outside).toMatchObject([{ topic: 'duty', norms: 1 }])
    expect(result.verdict).toBe('undetermined')
  })

  test('takes absent for none where the part is said to be complete', () => {
    expect(ask([norm], { complete: ['duty'], duty: { omission: true } }).verdict).toBe('violated')
  })
})

describe('a prohibition', () => {
  const norm = {
    topic: 'penalties',
    modality: 'must-not',
    forbids: { fact: 'penalty.topUp', operator: 'equal', value: true },
    act: 'penalty.status',
  }
  test.each([
    ['is violated by a done act', { topUp: true, status: 'done' }, 'violated'],
    ['prohibits a proposed act', { topUp: true, status: 'proposed' }, 'prohibited'],
    ['has nothing to say of a revoked act', { topUp: true, status: 'revoked' }, 'not-applicable'],
    ['is kept by other conduct', { topUp: false, status: 'done' }, 'compliant'],
    ['is undetermined where the conduct is unknown', { status: 'done' }, 'undetermined'],
    [
      'is undetermined where it is unknown whether the act is done',
      { topUp: true },
      'undetermined',
    ],
  ])('%s', (_, penalty, expected) => expect(verdict(norm, { penalties: [penalty] })).toBe(expected))

  test('is asked of every subject, which its finding names', () => {
    const { findings } = ask([norm], {
      penalties: [
        { topUp: false, status: 'done' },
        { topUp: true, status: 'proposed' },
      ],
    })
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['penalties[0]', 'compliant'],
      ['penalties[1]', 'prohibited'],
    ])
  })
})

describe('a may and a power', () => {
  test.each(['may', 'power'])(
    '%s: permitted where its ground holds, never breached',
    (modality) => {
      const norm = { modality, applies: acts }
      expect(verdict(norm, { duty: { leadActs: true } })).toBe('permitted')
      expect(verdict(norm, { duty: { leadActs: false } })).toBe('not-applicable')
      expect(verdict(norm, { duty: {} })).toBe('undetermined')
    },
  )
})

describe('a union of grounds with a catch-all', () => {
  const norms = [
    {
      id: 'example-2020/2',
      modality: 'may',
      union: ['example-2020/2(1)', 'example-2020/2(2)', 'example-2020/2(3)'],
    },
    { id: 'example-2020/2(1)', modality: 'may', applies: acts },
    { id: 'example-2020/2(2)', modality: 'may', applies: others },
    {
      id: 'example-2020/2(3)',
      modality: 'may',
      open: true,
      applies: { fact: 'duty.obstruction', operator: 'equal', value: true },
    },
  ]
  const of = (duty: Record<string, unknown>) => {
    const result = ask(norms, { duty })
    return {
      case: result.verdict,
      union: result.findings[0]?.verdict,
      open: result.openClauses.length,
    }
  }
  test('is permitted on one ground, whatever is unknown of the others', () =>
    expect(of({ leadActs: true })).toEqual({ case: 'permitted', union: 'permitted', open: 1 }))
  test('is undetermined while a ground may still hold', () =>
    expect(of({ leadActs: false })).toEqual({
      case: 'undetermined',
      union: 'undetermined',
      open: 1,
    }))
  test('leaves the case alone where only the catch-all is open, and names it', () =>
    expect(of({ leadActs: false, othersAct: false })).toEqual({
      case: 'not-applicable',
      union: 'undetermined',
      open: 1,
    }))
  test('fails for sure where nobody makes the finding that the catch-all needs', () =>
    expect(of({ leadActs: false, othersAct: false, obstruction: null })).toEqual({
      case: 'not-applicable',
      union: 'not-applicable',
      open: 0,
    }))
  test('is permitted on the catch-all where the finding is made', () =>
    expect(
      of({
        leadActs: false,
        othersAct: false,
        obstruction: { value: true, by: '甲局', reason: '已查明' },
      }).case,
    ).toBe('permitted'))
})

describe('a choice of alternatives', () => {
  const norms = [
    { id: 'example-2020/2', modality: 'is', choice: ['example-2020/2(1)', 'example-2020/2(2)'] },
    { id: 'example-2020/2(1)', modality: 'is', applies: acts },
    { id: 'example-2020/2(2)', modality: 'is', applies: others },
  ]
  const of = (duty: Record<string, unknown>) => {
    const { verdict, findings } = ask(norms, { duty })
    return [verdict, findings[0]?.cause]
  }
  test('holds where exactly one does', () =>
    expect(of({ leadActs: true, othersAct: false })).toEqual(['compliant', undefined]))
  test('its outcome says which one holds', () =>
    expect(
      ask(
        [
          {
            id: 'example-2020/2',
            modality: 'is',
            choice: ['example-2020/2(1)', 'example-2020/2(2)'],
          },
          {
            id: 'example-2020/2(1)',
            modality: 'is',
            applies: acts,
            gist: { zh: '甲。', en: 'One.' },
          },
          {
            id: 'example-2020/2(2)',
            modality: 'is',
            applies: omits,
            gist: { zh: '乙。', en: 'Two.' },
          },
        ],
        { duty: { leadActs: false, omission: true } },
      ).findings[0]?.outcome,
    ).toEqual({ zh: '成立：示例规范；乙', en: 'holds: an example norm; Two' }))
  test('is a gap where none does: the text is silent, never the nearest', () =>
    expect(of({ leadActs: false, othersAct: false })).toEqual(['undetermined', 'text-silent']))
  test('is a conflict where two do', () =>
    expect(of({ leadActs: true, othersAct: true })).toEqual(['undetermined', 'text-silent']))
  test('is undetermined for lack of facts where one is unknown', () =>
    expect(of({ leadActs: true })).toEqual(['undetermined', 'facts-missing']))
})

describe('exceptions, silence and readings', () => {
  test('a norm gives way to its exception, and is undetermined while that is unknown', () => {
    const norms = [
      { id: 'example-2020/3', modality: 'must', requires: acts },
      {
        id: 'example-2020/4',
        modality: 'may',
        applies: others,
        exceptTo: [{ to: 'example-2020/3', ground: { zh: '例外', en: 'exception' } }],
      },
    ]
    const of = (duty: Record<string, unknown>) => ask(norms, { duty }).findings[0]?.verdict
    expect(of({ leadActs: false, othersAct: false })).toBe('violated')
    expect(of({ leadActs: false, othersAct: true })).toBe('not-applicable')
    expect(of({ leadActs: false })).toBe('undetermined')
  })

  test('where the text is silent the answer says so', () => {
    const norm = {
      modality: 'must',
      requires: acts,
      silent: [{ when: others, gist: { zh: '文本未规定', en: 'nothing is said' } }],
    }
    const [finding] = ask([norm], { duty: { leadActs: false, othersAct: true } }).findings
    expect(finding).toMatchObject({
      verdict: 'undetermined',
      cause: 'text-silent',
      silence: [{ en: 'nothing is said' }],
    })
    expect(verdict(norm, { duty: { leadActs: false, othersAct: false } })).toBe('violated')
    expect(verdict(norm, { duty: { leadActs: false } })).toBe('undetermined')
  })

  const readings = {
    default: { id: 'both', gist },
    why: gist,
    others: [{ id: 'lead-only', gist, change: { requires: acts } }],
  }
  const norm = { modality: 'must', requires: { all: [acts, others] }, readings }
  const gistOf = (settledBy?: unknown) => ({
    ...norm,
    readings: { ...readings, ...(settledBy ? { settledBy } : {}) },
  })
  test('readings that agree decide; readings that differ are contested, each shown', () => {
    expect(verdict(norm, { duty: { leadActs: true, othersAct: true } })).toBe('compliant')
    expect(verdict(norm, { duty: { leadActs: false, othersAct: false } })).toBe('violated')
    const [finding] = ask([norm], { duty: { leadActs: true, othersAct: false } }).findings
    expect(finding?.verdict).toBe('contested')
    expect(finding?.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['both', 'violated'],
      ['lead-only', 'compliant'],
    ])
  })
  test('a reading that a source settles decides, and the other is shown', () => {
    const [finding] = ask([gistOf(gist)], { duty: { leadActs: true, othersAct: false } }).findings
    expect(finding?.verdict).toBe('violated')
    expect(finding?.readings).toHaveLength(2)
  })
})
