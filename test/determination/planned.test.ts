import { expect, test } from 'vitest'
import { ask } from '../support/invented'

const must = {
  modality: 'must',
  requires: { fact: 'duty.leadActs', operator: 'equal', value: true },
  act: 'matter.status',
}
const mustNot = {
  modality: 'must-not',
  forbids: { fact: 'duty.omission', operator: 'equal', value: true },
  act: 'matter.status',
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

test('a month or year that still runs tells nothing; one that is over or to come does', () => {
  expect(of('2021-06', '2021-06-15')).toEqual(['undetermined', 'undetermined'])
  expect(of('2021', '2021-06-15')).toEqual(['undetermined', 'undetermined'])
  expect(of('2021-05', '2021-06-01')).toEqual(['violated', 'violated'])
  expect(of('2021-07', '2021-06-15')).toEqual(['required', 'prohibited'])
})
