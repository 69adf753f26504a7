import { expect, test } from 'vitest'
import { InvalidRulebookError, loadRulebook } from '../../src'
import { instrument, rulebookWith } from '../support/invented'

const acts = { fact: 'duty.leadActs', operator: 'equal', value: true }
const step = {
  path: 'assistance',
  order: 1,
  actor: { zh: '甲', en: 'a' },
  action: { zh: '乙', en: 'b' },
}
const must = { modality: 'must', requires: acts }

const messages = (...norms: Record<string, unknown>[]): string[] => {
  try {
    rulebookWith(norms)
    return []
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error
    return error.problems.map(({ file, path, message }) => `${file} ${path}: ${message}`)
  }
}
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const requiring = (condition: unknown) => ({ modality: 'must', requires: condition })

test('a good rule file loads', () => expect(messages(must)).toEqual([]))

test.each<[string, Record<string, unknown>, string]>([
  [
    'an unknown key',
    { ...must, requiers: acts },
    'Unrecognized key: "requiers"; did you mean "requires"?',
  ],
  ['an unknown modality', { ...must, modality: 'shall' }, 'Invalid option'],
  [
    'an unknown fact',
    requiring(leaf('duty.leadAct', 'equal', true)),
    'no fact is called "duty.leadAct"; did you mean "duty.leadActs"?',
  ],
  [
    'an unknown operator',
    requiring(leaf('duty.leadActs', 'equals', true)),
    'no operator is called "equals"; did you mean "equal"?',
  ],
  [
    'an operator of another kind of fact',
    requiring(leaf('duty.leadActs', 'happened', true)),
    '"happened" cannot be asked of "duty.leadActs", a flag',
  ],
  [
    'a value of another type',
    requiring(leaf('duty.leadActs', 'equal', 'yes')),
    '"yes" does not fit "equal" on a flag',
  ],
  [
    'a value that the fact does not have',
    requiring(leaf('duty.excuse', 'equal', 'linked')),
    '"linked" is no value of this fact',
  ],
  [
    'a finding asked for false',
    requiring(leaf('duty.obstruction', 'equal', false)),
    'ask a finding with "not" and true',
  ],
  [
    'a fact of another listed topic',
    requiring(leaf('transfer.delayed', 'equal', true)),
    '"transfer.delayed" belongs to each of "transfers", not to the topic of this norm',
  ],
  ['an empty list of conditions', requiring({ any: [] }), 'norms[0].requires'],
  [
    'two forms on one node',
    requiring({ all: [acts], any: [acts] }),
    'exactly one of all, any, not, condition, fact',
  ],
  ['a path beside a fact', requiring({ ...acts, path: '$.x' }), 'norms[0].requires'],
  ['an unnamed condition', requiring({ condition: 'joint' }), 'no condition is named "joint"'],
  ['a must without a duty', { modality: 'must' }, 'a must needs requires, a deadline or a step'],
  ['a must-not without conduct', { modality: 'must-not' }, 'a must-not needs forbids'],
  [
    'a liability without measures',
    { modality: 'liability', applies: acts },
    'a liability needs measures',
  ],
  [
    'a deadline on a fact that is no date',
    {
      modality: 'must',
      deadline: { workingDays: 3, from: 'report.endedOn', done: 'duty.leadActs' },
    },
    '"duty.leadActs" is a flag; needed: date or moment',
  ],
  [
    'a step whenever another is done that it does not come after',
    { modality: 'must', step: { ...step, done: 'duty.leadActs', whenever: ['test-2020/9'] } },
    'test-2020/9 is not one of the steps in "after"',
  ],
  [
    'a prohibition that is behind',
    { modality: 'must-not', forbids: acts, behind: ['plan'] },
    'only a permission or a duty is behind',
  ],
  [
    'a permission behind an unknown topic',
    { modality: 'may', behind: ['plans'] },
    'no topic or fact is called "plans"; did you mean "plan"?',
  ],
  [
    'a step left open by an unknown fact',
    {
      modality: 'may',
      step: {
        path: 'dispute',
        order: 1,
        actor: { zh: '一', en: 'a' },
        action: { zh: '一', en: 'a' },
        done: 'duty.leadActs',
        pending: 'duty.leadAct',
      },
    },
    'no fact is called "duty.leadAct"; did you mean "duty.leadActs"?',
  ],
  [
    'an unknown topic',
    { ...must, topic: 'dutey' },
    'no topic is called "dutey"; did you mean "duty"?',
  ],
  [
    'a provision that the text does not have',
    { ...must, id: 'example-2020/22.1' },
    'example-2020 has no provision 22.1',
  ],
  [
    'an id of another regulation',
    { ...must, id: 'exampel-2020/3' },
    'the norm stands in example-2020',
  ],
  [
    'a union of an unknown norm',
    { modality: 'may', union: ['example-2020/8'] },
    'no norm is called "example-2020/8"',
  ],
  [
    'an exception without conditions',
    { ...must, exceptTo: [{ to: 'example-2020/3', ground: { zh: '一', en: 'a' } }] },
    'needs the conditions under which it holds',
  ],
])('%s is refused', (_, norm, message) => {
  const found = messages(norm)
  expect(found.length).toBeGreaterThan(0)
  expect(found.join('\n')).toContain(message)
  expect(found[0]).toContain('example-2020/article-1.json ')
})

test('a condition named in two articles is refused', () => {
  const content = (article: string) => ({ article, conditions: { acting: acts }, norms: [] })
  const articles = ['1', '2'].map((article) => ({
    name: `article-${article}`,
    content: content(article),
  }))
  const load = () => loadRulebook([{ id: 'example-2020', instrument, articles }])
  expect(load).toThrow('article-1.json conditions.acting: another article names a condition so')
})

test('an id used twice is refused', () =>
  expect(messages(must, { ...must, id: 'example-2020/3' }).join()).toContain(
    'this id is used twice',
  ))
