import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import years from '../../rules/calendar'
import { assess, type CaseFacts, InvalidInputError, record, replay } from '../../src'
import { createCalendar } from '../../src/calendar'
import { canonicalJson } from '../../src/determination'
import { rulebookWith } from '../support/invented'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

describe('canonical JSON', () => {
  test('orders keys by their code units and leaves no white space', () =>
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: 'x', B: true, 中: '文' })).toBe(
      '{"B":true,"a":"x","b":[1,{"d":null}],"中":"文"}',
    ))
  test('writes the numbers of RFC 8785 as ECMAScript does', () => {
    const given = ['333333333.33333329', '1E30', '4.50', '2e-3', '0.000000000000000000000000001']
    expect(canonicalJson(given.map(Number))).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27]')
  })
  test('escapes as RFC 8785 does', () =>
    expect(canonicalJson('€$\u000f\nA\'B"\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\"/"'))
})

const facts: CaseFacts = {
  matter: { place: '371082', date: '2021-02-18' },
  organs: [{ id: 'agri' }, { id: 'market' }],
  transfers: [
    {
      from: 'agri',
      to: 'market',
      notOwnJurisdiction: true,
      noticeGivenOn: '2021-02-18',
      sentOn: null,
    },
  ],
}
const made = () =>
  record(
    [
      { determination: assess(facts, { asOf: '2021-02-18' }), source: 'a.json' },
      { determination: assess(facts, { asOf: '2021-03-10' }) },
    ],
    { digest },
  )

describe('a record', () => {
  const text = made()
  test('is the same text each time', () => expect(made()).toBe(text))
  test('holds each case with facts, date and answer, and hashes of what it rests on', () => {
    const { cases, grounds } = JSON.parse(text)
    expect(cases).toMatchObject([
      { source: 'a.json', asOf: '2021-02-18', facts },
      { asOf: '2021-03-10', determination: { verdict: 'violated' } },
    ])
    expect(Object.keys(grounds.rules)).toContain('rongcheng-2021')
    expect(cases[0].factsHash).toBe(digest(canonicalJson(facts)))
  })
  test('replays to the byte', () =>
    expect(replay(text, { digest })).toMatchObject({
      identical: true,
      changed: [],
      cases: [
        { source: 'a.json', identical: true },
        { identical: true, findings: [] },
      ],
    }))
  test('with none to record is refused', () =>
    expect(() => record([], { digest })).toThrow(TypeError))
})

describe('a record altered by one byte', () => {
  const text = made()
  const bytes = Buffer.from(text)
  const STEPS = 150
  const step = Math.floor(bytes.length / STEPS)
  const refused = (altered: string) =>
    expect(() => replay(altered, { digest })).toThrow(InvalidInputError)
  test('is refused wherever the byte is', () => {
    for (let i = 0; i < STEPS; i++) {
      const other = Buffer.from(bytes)
      const at = i * step
      other[at] = (other[at] as number) === 0x31 ? 0x32 : 0x31
      if (!other.equals(bytes)) refused(other.toString('utf8'))
    }
  })
  test.each([
    ['a space after a comma', text.replace(',', ', ')],
    ['no line end', text.trimEnd()],
    ['another line end', `${text}\n`],
    ['a byte order mark', `\ufeff${text}`],
    ['a key twice', text.replace('{"cases"', '{"hash":"","cases"')],
    ['a verdict', text.replace('"verdict":"violated"', '"verdict":"compliant"')],
  ])('is refused: %s', (_, altered) => {
    expect(altered).not.toBe(text)
    refused(altered)
  })
  test('says what the hash is and should be', () => {
    const other = text.replace('2021-03-10', '2021-03-11')
    expect(() => replay(other, { digest })).toThrow(/hash: altered since it was made/)
  })
})

describe('what is no record is refused', () => {
  test.each([['{}'], ['[]'], ['null'], ['x'], [''], [`${'['.repeat(5000)}${']'.repeat(5000)}`]])(
    '%.20s',
    (text) => expect(() => replay(text, { digest })).toThrow(InvalidInputError),
  )
})

describe('replaying on other ground says what changed', () => {
  const text = made()
  test('another calendar: the date of a period', () => {
    const without = years.map((year) => (year.year === 2021 ? { ...year, workdays: [] } : year))
    const replayed = replay(text, { digest, calendar: createCalendar(without) })
    expect(replayed.identical).toBe(false)
    expect(replayed.changed.map(({ what }) => what)).toEqual(['calendar'])
    expect(replayed.cases[0]?.details).toBeGreaterThan(0)
  })
  test('other rules: findings with old and new verdict', () => {
    const norm = (value: boolean) => [
      {
        modality: 'must',
        topic: 'systems',
        requires: { fact: 'systems.inBudget', operator: 'equal', value },
      },
    ]
    const given = { matter: { place: '990101', date: '2021-05-31' }, systems: { inBudget: true } }
    const [old, fresh] = [rulebookWith(norm(true)), rulebookWith(norm(false))]
    const kept = record([{ determination: assess(given, { asOf: '2021-06-01', rulebook: old }) }], {
      digest,
    })
    expect(replay(kept, { digest, rulebook: old }).identical).toBe(true)
    expect(replay(kept, { digest, rulebook: fresh })).toMatchObject({
      identical: false,
      changed: [{ what: 'rules', id: 'example-2020' }],
      cases: [
        {
          verdict: { from: 'compliant', to: 'violated' },
          findings: [{ norm: 'example-2020/3', from: 'compliant', to: 'violated' }],
        },
      ],
    })
  })
  test('a regulation that is gone', () => {
    const kept = replay(text, { digest, rulebook: rulebookWith([{ modality: 'may' }]) })
    expect(kept.changed).toContainEqual(
      expect.objectContaining({ what: 'rules', id: 'rongcheng-2021', to: null }),
    )
    expect(kept.cases[0]?.findings).toContainEqual(expect.objectContaining({ to: null }))
  })
})
