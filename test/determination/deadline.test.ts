import { describe, expect, test } from 'vitest'
import { ask } from '../support/invented'

const norm = {
  topic: 'transfers',
  modality: 'must',
  deadline: { workingDays: 3, from: 'transfer.noticeGivenOn', done: 'transfer.sentOn' },
  requires: { fact: 'transfer.enclosures', operator: 'containsAll', value: ['letter'] },
}
const of = (
  transfer: Record<string, unknown>,
  asOf = '2021-02-18',
  rule: Record<string, unknown> = norm,
) => {
  const [finding] = ask([rule], { transfers: [transfer] }, asOf).findings
  const { deadline } = finding ?? {}
  return [
    finding?.verdict,
    deadline && (deadline.provisional ? [deadline.earliest, deadline.latest] : deadline.due),
  ]
}
const notice = { noticeGivenOn: '2021-02-18', enclosures: ['letter'] }

describe('a duty in working days', () => {
  test.each([
    [
      'not done and open: required, with the date',
      { ...notice, sentOn: null },
      '2021-02-22',
      'required',
    ],
    ['not done and the date past: violated', { ...notice, sentOn: null }, '2021-02-23', 'violated'],
    [
      'done on the last day: compliant',
      { ...notice, sentOn: '2021-02-22' },
      '2021-03-01',
      'compliant',
    ],
    ['done a day late: violated', { ...notice, sentOn: '2021-02-23' }, '2021-03-01', 'violated'],
    [
      'planned for after asOf: still required',
      { ...notice, sentOn: '2021-02-22' },
      '2021-02-19',
      'required',
    ],
    [
      'not known whether done: undetermined, with the date',
      { ...notice },
      '2021-02-19',
      'undetermined',
    ],
    [
      'done in time without the letter: violated',
      { ...notice, enclosures: [], sentOn: '2021-02-19' },
      '2021-03-01',
      'violated',
    ],
  ])('%s', (_, transfer, asOf, verdict) =>
    expect(of(transfer, asOf)).toEqual([verdict, '2021-02-22']),
  )

  test('does not run before the event that starts it', () => {
    expect(of({ noticeGivenOn: null, sentOn: null })).toEqual(['not-applicable', undefined])
    expect(of({ noticeGivenOn: '2021-02-25', sentOn: null })).toEqual(['not-applicable', undefined])
  })
  test('is undetermined where the starting event is unknown', () =>
    expect(of({ sentOn: null })).toEqual(['undetermined', undefined]))
  test('reaching into a year without a notice gives two dates, and no verdict between them', () => {
    const late = { noticeGivenOn: '2026-12-30', enclosures: ['letter'] }
    const head = { inForce: { from: '2020-01-10', to: null, provision: null } }
    const ofYear = (sentOn: string | null, asOf: string) =>
      ask([norm], { transfers: [{ ...late, sentOn }] }, asOf, head).findings[0]?.verdict
    expect(ofYear(null, '2026-12-31')).toBe('required')
    expect(ofYear('2027-01-04', '2027-02-01')).toBe('undetermined')
    expect(ofYear('2027-01-29', '2027-02-01')).toBe('violated')
  })
  test('shows the date that the other way of counting would give', () => {
    const [finding] = ask(
      [norm],
      { transfers: [{ ...notice, sentOn: null }] },
      '2021-02-18',
    ).findings
    expect(finding?.deadline?.alternatives).toEqual([
      { reading: 'first-day-counted', due: '2021-02-20' },
    ])
  })
})

describe('a duty in hours', () => {
  const hours = {
    ...norm,
    requires: undefined,
    deadline: { hours: 24, from: 'transfer.discoveredOn', done: 'transfer.sentOn' },
  }
  const found = '2021-02-18T10:00+08:00'
  test.each([
    [
      'done at the 24th hour: compliant',
      found,
      '2021-02-19T10:00+08:00',
      '2021-03-01',
      'compliant',
    ],
    ['done a minute later: violated', found, '2021-02-19T10:01+08:00', '2021-03-01', 'violated'],
    [
      'the same moment in another offset: compliant',
      found,
      '2021-02-19T02:00Z',
      '2021-03-01',
      'compliant',
    ],
    ['done the same day, hour unknown: compliant', found, '2021-02-18', '2021-03-01', 'compliant'],
    [
      'done on the day of the end, hour unknown: undetermined',
      found,
      '2021-02-19',
      '2021-03-01',
      'undetermined',
    ],
    [
      'found at an unknown hour, done a day and a half later: undetermined',
      '2021-02-18',
      '2021-02-19T18:00+08:00',
      '2021-03-01',
      'undetermined',
    ],
    [
      'found at an unknown hour, done two days later: violated',
      '2021-02-18',
      '2021-02-20T01:00+08:00',
      '2021-03-01',
      'violated',
    ],
  ])('%s', (_, discoveredOn, sentOn, asOf, verdict) =>
    expect(of({ discoveredOn, sentOn }, asOf, hours)[0]).toBe(verdict),
  )
})

describe('a duty without a number', () => {
  const prompt = {
    ...norm,
    requires: undefined,
    deadline: { promptly: true, done: 'transfer.sentOn' },
  }
  test('is required until done, never late by itself', () => {
    expect(of({ sentOn: null }, '2024-01-01', prompt)).toEqual(['required', undefined])
    expect(of({ sentOn: '2023-12-31' }, '2024-01-01', prompt)).toEqual(['compliant', undefined])
    expect(of({}, '2024-01-01', prompt)).toEqual(['undetermined', undefined])
  })
})
