import { expect, test } from 'vitest'
import { syntaxErrorIn } from '../../src/cli/syntax-error'

test.each<[name: string, text: string, found: string, allowed: string]>([
  ['a comma too many', '{"a": 1,, "b": 2}', ', (line 1, column 9)', 'a name in double quotes'],
  [
    'a comma after the last entry',
    '{\n  "a": 1,\n}',
    '} (line 3, column 1)',
    'no comma after the last',
  ],
  ['no colon', '{"a" 1}', '1 (line 1, column 6)', 'a colon'],
  ['no comma', '{"a": 1 "b": 2}', '"b" (line 1, column 9)', 'a comma'],
  ['a list left open', '{"a": [1, 2', '∅ (line 1, column 12)', 'a closing ]'],
  ['a text left open', '{"a": "x', '"x (line 1, column 7)', 'ends with a double quote'],
  ['a word misspelt', '{"a": tru}', 'tru (line 1, column 7)', 'true, false, null'],
  ['a comment', '// note\n{}', '// note (line 1, column 1)', 'no comments'],
])('%s: what stands there, and what may', (_, text, found, allowed) => {
  const error = syntaxErrorIn(text)
  expect(error.found).toBe(found)
  expect(error.allowed.en).toContain(allowed)
  expect(error.allowed.zh).toMatch(/^有效的 JSON：/)
})
