import { expect, test } from 'vitest'
import { questions } from '../../src/advise'
import { ask } from '../support/invented'

const others = { fact: 'duty.othersAct', operator: 'equal', value: true }
const waiting = { fact: 'duty.awaitingApproval', operator: 'equal', value: true }
const leads = { fact: 'duty.leadActs', operator: 'equal', value: true }

const plainly = { modality: 'must', requires: others }
const perhaps = { modality: 'must', applies: waiting, requires: leads }
const perhapsNot = { modality: 'must-not', applies: waiting, forbids: { not: leads } }

test.each([
  ['a duty', perhaps],
  ['a prohibition', perhapsNot],
])('%s that is kept, should it apply, leaves the verdict to the others', (_, norm) => {
  const answer = ask([plainly, norm], { duty: { othersAct: true, leadActs: true } })
  expect([answer.verdict, answer.missing]).toEqual(['compliant', []])
  expect(answer.findings[1]).toMatchObject({ verdict: 'undetermined', keptAnyway: true })
  expect(answer.findings[1]?.missing.map(({ path }) => path)).toEqual(['duty.awaitingApproval'])
  expect(answer.findings[1]?.outcome.en).toContain('complied with, should it apply')
  expect(questions(answer)).toEqual([])
})

test('one that is broken or open, should it apply, leaves the case open', () => {
  for (const duty of [{ othersAct: true, leadActs: false }, { othersAct: true }]) {
    const answer = ask([plainly, perhaps], { duty })
    expect(answer.verdict).toBe('undetermined')
    expect(answer.findings[1]?.keptAnyway).toBeUndefined()
  }
})

test('where nothing else was asked, it is open whether anything applies', () => {
  const answer = ask([perhaps], { duty: { leadActs: true } })
  expect(answer.verdict).toBe('undetermined')
  expect(answer.missing.map(({ path }) => path)).toEqual(['duty.awaitingApproval'])
})

test('beside another open norm, only what that one lacks is asked for', () => {
  const answer = ask([plainly, perhaps], { duty: { leadActs: true } })
  expect(answer.verdict).toBe('undetermined')
  expect(answer.missing.map(({ path }) => path)).toEqual(['duty.othersAct'])
})

test('every reading has to be kept', () => {
  const readings = {
    default: { id: 'lead', gist: { zh: '甲', en: 'a' } },
    why: { zh: '因', en: 'why' },
    others: [
      { id: 'both', gist: { zh: '乙', en: 'b' }, change: { requires: { all: [leads, others] } } },
    ],
  }
  const contested = { ...perhaps, readings }
  const [kept, broken] = [true, false].map((othersAct) =>
    ask([contested], { duty: { leadActs: true, othersAct } }),
  )
  expect([kept?.findings[0]?.keptAnyway, broken?.findings[0]?.keptAnyway]).toEqual([
    true,
    undefined,
  ])
})
