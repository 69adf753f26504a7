import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columns } from '../../src/report/text/columns'
import { wrap } from '../../src/report/text/wrap'

const setting = { seed: 20_210_218, numRuns: 300, endOnFailure: true }
const characters = fc.constantFrom(
  ...'aZ1 /-中文，。（）“”…éＡ　①▶✗한·'.split(''),
  'e\u0301',
  '👍',
  '👨‍👩‍👧',
  '🇨🇳',
  '\ufe0f',
)
const texts = fc.array(characters, { maxLength: 120 }).map((all) => all.join(''))

test('every character of the basic plane takes the columns that string-width gives it', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const char = String.fromCharCode(code)
    if (columns(char) !== stringWidth(char)) expect.fail(code.toString(16))
  }
  expect(columns('中文 ab')).toBe(7)
})

test('no line is wider than asked, and nothing but space is lost', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 60 }), (text, width) => {
      const lines = wrap(text, width)
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    setting,
  )
})

test('a line takes as much as it can hold', () =>
  expect(wrap('一二三四五六七八九十一二', 20)).toEqual(['一二三四五六七八九十', '一二']))
