import { expect, test } from 'vitest'
import { ask } from '../support/invented'

const acts = { fact: 'duty.leadActs', operator: 'equal', value: true }
const starts = { modality: 'may', applies: acts, behind: ['plan', 'duty.othersAct'] }
const contents = {
  modality: 'must',
  topic: 'plan',
  requires: { fact: 'plan.contents', operator: 'contains', value: 'facts' },
}
const plan = { contents: ['facts'] }

const of = (facts: Record<string, unknown>) => {
  const { verdict, findings } = ask([starts, contents], facts)
  return [verdict, findings[0]?.verdict]
}

test('a permission counts until what comes after it is told of', () => {
  expect(of({ duty: { leadActs: true } })).toEqual(['permitted', 'permitted'])
  expect(of({ duty: { leadActs: true }, plan })).toEqual(['compliant', 'permitted'])
  expect(of({ duty: { leadActs: true }, plan: { contents: [] } })).toEqual([
    'violated',
    'permitted',
  ])
})

test('left open, it weighs only while its question is not behind', () => {
  expect(of({ duty: {} })).toEqual(['undetermined', 'undetermined'])
  expect(of({ duty: {}, plan })).toEqual(['compliant', 'undetermined'])
})
