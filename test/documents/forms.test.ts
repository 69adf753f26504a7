import { expect, test } from 'vitest'
import files from '../../rules/forms'
import { bundledRulebook } from '../../src'
import { loadForms } from '../../src/documents'
import { InvalidRulebookError } from '../../src/rulebook'

const letter = {
  id: 'letter',
  title: { zh: '函', en: 'Letter' },
  cite: ['example-2020/1'],
  topic: 'transfers',
  example: { transfers: [{}] },
  blocks: [
    {
      kind: 'number',
      label: { zh: '文号', en: 'number' },
      content: 'transfer.letter.number',
      cite: ['example-2020/1'],
    },
  ],
}

const block = (change: Record<string, unknown>) => ({
  ...letter,
  blocks: [{ ...letter.blocks[0], ...change }],
})

const table = (change: Record<string, unknown>) => ({
  ...letter,
  blocks: [
    {
      kind: 'table',
      label: { zh: '目录', en: 'list' },
      rows: { each: 'materials', of: 'material.transfer' },
      columns: [{ label: { zh: '名称', en: 'name' }, fact: 'material.name' }],
      optional: true,
      ...change,
    },
  ],
})

const column = (change: Record<string, unknown>) => ({
  columns: [{ label: { zh: '名称', en: 'name' }, ...change }],
})

const messages = (content: unknown): string => {
  try {
    loadForms([{ name: 'letter', content }])
  } catch (error) {
    if (error instanceof InvalidRulebookError) return error.message
  }
  return ''
}

test('every bundled form cites provisions that the regulations have', () => {
  expect(loadForms(files, bundledRulebook()).size).toBe(files.length)
})

test('a form as it should be loads', () => {
  expect(messages(letter)).toBe('')
  expect(messages(table({}))).toBe('')
})

test('a citation of no provision is refused, with the nearest', () => {
  const content = { ...letter, cite: ['rongcheng-2021/22.9'] }
  expect(() => loadForms([{ name: 'letter', content }], bundledRulebook())).toThrow(
    /no provision "rongcheng-2021\/22\.9"; did you mean/,
  )
})

test.each([
  ['an unknown key', { ...letter, blcks: [] }, 'did you mean "blocks"?'],
  ['an unknown kind of block', block({ kind: 'nubmer' }), 'Invalid'],
  ['a form named otherwise than its file', { ...letter, id: 'other' }, 'the name of its file'],
  ['an unknown topic', { ...letter, topic: 'transfrs' }, 'did you mean "transfers"?'],
  ['an example without the topic', { ...letter, example: {} }, 'the example lacks the topic'],
  [
    'an unknown fact',
    block({ content: 'transfer.leter.number' }),
    'did you mean "transfer.letter.number"?',
  ],
  [
    'a fact of another list',
    block({ content: 'dispute.arisenOn' }),
    'which one of "disputes" is meant',
  ],
  ['a group', block({ content: 'transfer.letter' }), 'is a group'],
  [
    'different facts in the two languages',
    block({ content: { zh: '{transfer.from}', en: '{transfer.to}' } }),
    'zh and en name different facts',
  ],
  ['neither a source nor optional', block({ cite: undefined }), 'give either "cite"'],
  ['a source and optional', block({ optional: true }), 'give either "cite"'],
  [
    'a condition on a value that cannot be',
    block({ when: [{ fact: 'transfer.review.decision', is: ['acepted'] }] }),
    'did you mean "accepted"?',
  ],
  ['rows of no list', table({ rows: { each: 'transfer.from' } }), 'is no list'],
  [
    'rows of an unknown item',
    table({ rows: { each: 'transfer.enclosures', items: ['leter'] }, ...column({ show: 'item' }) }),
    'did you mean "letter"?',
  ],
  [
    'rows that belong to another topic',
    table({ rows: { each: 'materials', of: 'material.name' } }),
    'does not refer to the subject',
  ],
  ['a column of nothing', table(column({})), 'give either "fact" or "show"'],
  [
    'an item where rows are no items',
    table(column({ show: 'item' })),
    'is for rows that are items',
  ],
])('refuses %s', (_, content, message) => {
  expect(messages(content)).toContain(message)
})
