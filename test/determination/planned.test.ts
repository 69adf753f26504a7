import { describe, expect, test } from 'vitest'
import { ask } from '../support/invented'

const must = {
  modality: 'must',
  requires: { fact: 'duty.leadActs', operator: 'equal', value: true },
}
const mustNot = {
  modality: 'must-not',
  forbids: { fact: 'duty.omission', operator: 'equal', value: true },
}

const of = (date: string, asOf: string) =>
  ask(
    [must, mustNot],
    { matter: { place: '990101', date }, duty: { leadActs: false, omission: true } },
    asOf,
  ).findings.map(({ verdict }) => verdict)

test('what is dated after the question is planned: owed or prohibited, not yet a breach', () => {
  expect(of('2021-06-02', '2021-06-01')).toEqual(['required', 'prohibited'])
  expect(of('2021-06-01', '2021-06-01')).toEqual(['violated', 'violated'])
  expect(of('2021-06-01', '2021-06-01T08:00:00+08:00')).toEqual(['violated', 'violated'])
})

test('a month or year that still runs leaves a duty open and forbids all the same; one that is over or to come decides', () => {
  expect(of('2021-06', '2021-06-15')).toEqual(['undetermined', 'prohibited'])
  expect(of('2021', '2021-06-15')).toEqual(['undetermined', 'prohibited'])
  expect(of('2021-06', '2021-06-30')).toEqual(['violated', 'violated'])
  expect(of('2021-05', '2021-06-01')).toEqual(['violated', 'violated'])
  expect(of('2021-07', '2021-06-15')).toEqual(['required', 'prohibited'])
})

test('what is known to have no date yet is planned, and judged by the text in force', () => {
  const undated = (to: string | null) =>
    ask(
      [must, mustNot],
      { matter: { place: '990101', date: null }, duty: { leadActs: false, omission: true } },
      '2021-06-01',
      { inForce: { from: '2020-01-10', to, provision: '9' } },
    ).findings.map(({ verdict }) => verdict)
  expect(undated(null)).toEqual(['required', 'prohibited'])
  expect(undated('2024-12-31')).toEqual(['undetermined', 'undetermined'])
  expect(undated('2021-05-31')).toEqual(['not-in-force', 'not-in-force'])
})

describe('an act with a date of its own', () => {
  const norm = {
    modality: 'must-not',
    topic: 'disputes',
    forbids: { fact: 'dispute.decision.by', operator: 'equal', value: 'other' },
    act: 'dispute.decision.on',
  }
  const of = (date: string, on: string | null | undefined) =>
    ask(
      [norm],
      { matter: { place: '990101', date }, disputes: [{ decision: { by: 'other', on } }] },
      '2021-06-01',
    ).findings[0]?.verdict

  test('goes by it, whatever the date of the matter', () => {
    expect(of('2021-07-01', '2021-06-01')).toBe('violated')
    expect(of('2021-05-01', '2021-06-02')).toBe('prohibited')
    expect(of('2021-05-01', null)).toBe('prohibited')
  })
  test('goes by the date of the matter where its own is not told', () => {
    expect(of('2021-05-01', undefined)).toBe('violated')
    expect(of('2021-07-01', undefined)).toBe('prohibited')
  })
})

describe('a step that is a group of facts', () => {
  const consult = {
    id: 'example-2020/1',
    modality: 'must',
    topic: 'disputes',
    step: {
      path: 'dispute',
      order: 1,
      actor: { zh: '甲', en: 'a' },
      action: { zh: '会商', en: 'consult' },
      done: 'dispute.consultation',
    },
  }
  const decide = {
    ...consult,
    id: 'example-2020/2',
    step: { ...consult.step, order: 2, done: 'dispute.decision', after: ['example-2020/1'] },
  }
  const of = (consultation: object | null, decision: object | null) =>
    ask([consult, decide], {
      matter: { place: '990101', date: '2021-05-01' },
      disputes: [{ consultation, decision }],
    }).findings.map(({ verdict }) => verdict)

  test('is done on the date that the group tells, and planned while it lies ahead', () => {
    expect(of({ on: '2021-05-01' }, { on: '2021-06-02' })).toEqual(['compliant', 'required'])
    expect(of({ on: '2021-05-01' }, { on: '2021-05-02' })).toEqual(['compliant', 'compliant'])
  })
  test('is out of order where an earlier step was done later', () => {
    expect(of({ on: '2021-05-03' }, { on: '2021-05-02' })).toEqual(['compliant', 'violated'])
    expect(of({ on: '2021-05-02' }, { on: '2021-05-02' })).toEqual(['compliant', 'compliant'])
    expect(of({}, { on: '2021-05-02' })).toEqual(['compliant', 'compliant'])
  })
})
