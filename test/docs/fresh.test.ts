import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pages } from '../../scripts/pages'

test.each(pages())('$path is as the rules and the vocabulary are now', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
