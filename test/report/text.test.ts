import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { report } from '../../src'
import { fixtureCases, fixtureInstruments } from '../support/case-files'
import { run } from '../support/compare'
import { every, expired, mixed, violated } from './samples'

const inText = (...[given, options]: [Parameters<typeof report>[0], object?]) =>
  report(given, { format: 'text', ...options })

describe('a text report', () => {
  test.each([
    [80, 'zh'],
    [80, 'en'],
    [120, 'zh'],
    [120, 'en'],
  ] as const)('fits %i columns in %s, hostile names included', (width, lang) => {
    for (const line of inText(every, { width, lang }).split('\n'))
      expect(stringWidth(line), line).toBeLessThanOrEqual(width)
  })
  test('fits 80 columns for the first case of every file of fixtures', () => {
    const seen = new Set<string>()
    for (const instrument of fixtureInstruments())
      for (const each of fixtureCases(instrument)) {
        if (seen.has(each.file)) continue
        seen.add(each.file)
        for (const lang of ['zh', 'en'] as const)
          for (const line of inText(run(each), { width: 80, lang }).split('\n'))
            expect(stringWidth(line), line).toBeLessThanOrEqual(80)
      }
    expect(seen.size).toBeGreaterThan(90)
  })
  test('tells silence from missing facts by sign and words', () => {
    const written = inText(mixed)
    expect(written).toContain('? 无法判定：事实不足（1）')
    expect(written).toContain('∅ 无法判定：文本没有规定（1）')
  })
  test('puts the gravest first', () => {
    const written = inText(violated, { lang: 'en' })
    const places = [
      '✗ violated (1)',
      '? undetermined: facts are missing (1)',
      '▶ required (1)',
    ].map((head) => written.indexOf(head))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
  test('walks no path of norms that are not in force', () => {
    expect(inText(mixed)).toContain('▶ 下一步')
    const written = inText(expired)
    expect(written).toContain('没有可走的步骤')
    expect(written).not.toContain('下一步')
  })
  test('says with colours what it says without', () => {
    const coloured = inText(mixed, { colours: true })
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are taken out again
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(inText(mixed))
  })
})
