import { describe, expect, test } from 'vitest'
import { assess, type CaseFacts } from '../../src'

const transfer = (dates: Record<string, unknown>): CaseFacts => ({
  matter: { place: '371082', date: '2021-06' },
  organs: [
    { id: 'a', name: 'A', body: 'department' },
    { id: 'b', name: 'B', body: 'comprehensive-enforcement-bureau' },
  ],
  transfers: [{ from: 'a', to: 'b', ...dates }],
})

const letter = (dates: Record<string, unknown>, asOf = '2021-12-01') => {
  const { findings } = assess(transfer(dates), { asOf, instruments: ['rongcheng-2021'] })
  return findings.find(({ norm }) => norm === 'rongcheng-2021/22.1:letter')
}

describe('a period of three working days after a notice of which the month is told', () => {
  test('has its earliest and its latest end', () =>
    expect(letter({ noticeGivenOn: '2021-06' })?.deadline).toMatchObject({
      provisional: true,
      from: '2021-06',
      earliest: '2021-06-04',
      latest: '2021-07-05',
      unpublishedYears: [],
    }))

  test('of a notice in the first ten days, from its first and its last day', () =>
    expect(letter({ noticeGivenOn: '2021-06-01/2021-06-10' })?.deadline).toMatchObject({
      provisional: true,
      from: '2021-06-01/2021-06-10',
      earliest: '2021-06-04',
      latest: '2021-06-16',
    }))

  test('the letter goes out in a span after every end, or in one around it', () => {
    const notice = { noticeGivenOn: '2021-06-01/2021-06-10' }
    expect(letter({ ...notice, sentOn: '2021-06-17/2021-06-20' })?.verdict).toBe('violated')
    expect(letter({ ...notice, sentOn: '2021-06-15/2021-06-20' })?.verdict).toBe('undetermined')
  })

  test.each([
    ['the letter goes out on the earliest end', '2021-06-04', 'undetermined'],
    ['the letter goes out after every end', '2021-07-06', 'violated'],
    ['the letter goes out in a month after every end', '2021-08', 'violated'],
    ['the letter goes out in the same month', '2021-06', 'undetermined'],
    ['there is none when every end is past', null, 'violated'],
  ])('%s', (_, sentOn, verdict) =>
    expect(letter({ noticeGivenOn: '2021-06', sentOn })?.verdict).toBe(verdict),
  )

  test.each([
    ['before the first end', '2021-06-04', 'undetermined'],
    ['between', '2021-07-05', 'undetermined'],
    ['after the last end', '2021-07-06', 'violated'],
  ])('no letter, asked %s', (_, asOf, verdict) =>
    expect(letter({ noticeGivenOn: '2021-06', sentOn: null }, asOf)?.verdict).toBe(verdict),
  )

  test('the days are asked for, where they matter', () => {
    const found = letter({ noticeGivenOn: '2021-06', sentOn: '2021-06' })
    expect(found?.missing).toEqual([
      {
        fact: 'transfer.noticeGivenOn',
        path: 'transfers[0].noticeGivenOn',
        kind: 'fact',
        label: { zh: '事先通报日期（须写到日）', en: 'prior notice to the receiver (to the day)' },
      },
      expect.objectContaining({ path: 'transfers[0].sentOn' }),
    ])
  })
})

describe('the state of a case at the carve-over, told by months', () => {
  const stateOf = (carveOver: Record<string, unknown>) => {
    const facts: CaseFacts = {
      matter: { place: '370112', date: '2018-09' },
      carveOver: { on: '2018-06-01', ...carveOver },
    }
    const { findings } = assess(facts, { asOf: '2018-12-01', instruments: ['licheng-2018'] })
    return findings
      .filter(({ norm }) => /3\(1\)1/.test(norm))
      .map(({ norm, verdict }) => `${norm.replace(/.*\//, '')} ${verdict}`)
  }

  test('they suffice where no month straddles its day', () =>
    expect(stateOf({ foundOn: '2018-03', filedOn: '2018-04', closedOn: null })).toEqual(
      stateOf({ foundOn: '2018-03-05', filedOn: '2018-04-10', closedOn: null }),
    ))

  test('they do not where the carve-over itself is told by the month of the finding', () =>
    expect(stateOf({ on: '2018-06', foundOn: '2018-06', filedOn: null, closedOn: null })).toEqual(
      stateOf({ on: '2018-06-10', filedOn: null, closedOn: null }),
    ))
})

test('what is counted to a day is refused by the month', () => {
  const facts = transfer({}) as Record<string, unknown>
  expect(() =>
    assess({ ...facts, supervisionNotices: [{ term: { until: '2021-06' } }] } as CaseFacts, {
      asOf: '2021-12-01',
    }),
  ).toThrow('supervisionNotices[0].term')
})
