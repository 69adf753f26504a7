import { describe, expect, test } from 'vitest'
import { assess } from '../../src/determination'
import { ask, calendar, rulebookWith } from '../support/invented'

const norm = {
  modality: 'must',
  requires: { fact: 'duty.leadActs', operator: 'equal', value: true },
}
const duty = { leadActs: false }
const on = (date: string | undefined, more: Record<string, unknown> = {}) =>
  ask(
    [norm],
    { matter: { place: '990101', ...(date ? { date } : {}) }, duty, ...more },
    '2026-01-01',
  ).verdict

describe('validity is judged at the date of the event', () => {
  test.each([
    ['the day before it came into force', '2020-01-09', 'not-in-force'],
    ['its first day', '2020-01-10', 'violated'],
    ['its last day', '2024-12-31', 'violated'],
    ['the day after its last', '2025-01-01', 'not-in-force'],
  ])('%s', (_, date, verdict) => expect(on(date)).toBe(verdict))
  test('a month or a year decides where all of it lies on one side', () => {
    expect(on('2020-02')).toBe('violated')
    expect(on('2019')).toBe('not-in-force')
    expect(on('2020-01')).toBe('undetermined')
    expect(on('2025')).toBe('not-in-force')
  })
  test('is unknown where the date is said to be none, and the date is what is missing', () => {
    const result = ask([norm], { matter: { place: '990101', date: null }, duty })
    expect([result.verdict, result.missing.map(({ path }) => path)]).toEqual([
      'undetermined',
      ['matter.date'],
    ])
  })
  test('a matter of which nothing more is told was in force or not, too', () => {
    const alone = (date: string) => {
      const { verdict, instruments } = ask([norm], { matter: { place: '990101', date } })
      return [verdict, instruments.map(({ applies }) => applies)]
    }
    expect(alone('2020-01-09')).toEqual(['not-in-force', [false]])
    expect(alone('2020-01-10')).toEqual(['undetermined', [true]])
    expect(alone('2020')).toEqual(['undetermined', [true]])
  })
  test('is unknown without a date', () => expect(on(undefined)).toBe('undetermined'))

  test('a date in force but before publication is flagged', () => {
    const of = (date: string) =>
      ask([norm], { matter: { place: '990101', date }, duty }).findings[0]?.notes
    expect(of('2020-01-19')).toHaveLength(1)
    expect(of('2020-01-20')).toEqual([])
  })
})

describe('territory', () => {
  const options = { asOf: '2021-06-01', rulebook: rulebookWith([norm]), calendar }
  const at = (place: string | undefined, instruments?: string[]) =>
    assess(
      { matter: { date: '2021-05-31', ...(place ? { place } : {}) }, duty },
      { ...options, instruments },
    )
  test('inside: the regulation is asked', () => expect(at('990123').verdict).toBe('violated'))
  test('outside: it is not, and nothing applies', () => {
    const result = at('880101')
    expect([result.verdict, result.findings, result.instruments[0]?.applies]).toEqual([
      'not-applicable',
      [],
      false,
    ])
  })
  test('unknown: undetermined, and the place is what is missing', () => {
    const result = at(undefined)
    expect([result.verdict, result.missing.map(({ path }) => path)]).toEqual([
      'undetermined',
      ['matter.place'],
    ])
  })
  test('outside, and asked about by name: it does not apply all the same', () => {
    const result = at('880101', ['example-2020'])
    expect([result.verdict, result.findings]).toEqual(['not-applicable', []])
    expect(result.instruments).toEqual([
      {
        id: 'example-2020',
        applies: false,
        reason: {
          zh: '事项发生地 880101 不属于示例市',
          en: 'the place 880101 does not lie in Example City',
        },
      },
    ])
  })
  test('unknown, and asked about by name: taken to apply, and it says so', () => {
    const result = at(undefined, ['example-2020'])
    expect(result.verdict).toBe('violated')
    expect(result.instruments[0]?.reason.en).toBe(
      'Example Measures was asked about and is taken to apply; the place of the matter is not known; in force from 2020-01-10 to 2024-12-31 (art. 9)',
    )
  })
  test('a wider region: the district is what is missing, unless it is asked about by name', () => {
    const result = at('990000')
    expect([result.verdict, result.instruments[0]?.applies]).toEqual(['undetermined', null])
    expect(result.missing.map(({ label }) => label.en)).toEqual([
      'place of the matter (to the district or county)',
    ])
    const named = at('990000', ['example-2020'])
    expect(named.verdict).toBe('violated')
    expect(named.instruments[0]?.reason.en).toContain(
      'the place 990000 is wider than Example City, whether it lies there is not known',
    )
  })
  test('compared: wherever it is, and it says so', () => {
    const facts = { matter: { place: '880101', date: '2021-05-31' }, duty }
    const result = assess(facts, { ...options, instruments: ['example-2020'], anywhere: true })
    expect(result.verdict).toBe('violated')
    expect(result.instruments[0]?.reason.en).toContain('is compared whatever the place')
  })
  test('an unknown name is refused with the nearest', () =>
    expect(() => at('990101', ['exampel-2020'])).toThrow('did you mean "example-2020"?'))
  test('asOf has to exist', () =>
    expect(() => assess({}, { ...options, asOf: '2021-02-30' })).toThrow('asOf: impossible value'))
})
