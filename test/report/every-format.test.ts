import { describe, expect, test } from 'vitest'
import { type Format, formats, report } from '../../src'
import { every, hostile, mixed, quoting, text } from './samples'

const changed = text.replace('牵头机关应当', '牵头机关可以')

describe.each([...formats])('as %s', (format: Format) => {
  test.each(['zh', 'en'] as const)('a report in %s says the same each time', (lang) => {
    const first = report(every, { format, lang })
    expect(first).toBe(report(every, { format, lang }))
    expect(first.length).toBeGreaterThan(200)
  })
  test('no cases are a report too', () => expect(report([], { format })).toBeTypeOf('string'))
})

const forPeople = formats.filter((format) => format !== 'json')

describe.each(forPeople)('as %s', (format) => {
  test('no control or direction character gets through', () => {
    const written = report(every, { format })
    for (const bad of ['\u001b', '\u0000', '\u202e']) expect(written).not.toContain(bad)
  })
  test('the two languages differ', () =>
    expect(report(mixed, { format, lang: 'zh' })).not.toBe(report(mixed, { format, lang: 'en' })))
})

const unescaped = (format: Format) => report(every, { format })
const withText = (format: Format, given: string) => {
  const quoted = quoting(given)
  if (!quoted) throw new Error('not recognised')
  return report(mixed, { format, lang: 'zh', texts: [quoted] })
}

test.each(['html', 'junit'] as const)('%s holds no markup of a case', (format) => {
  expect(unescaped(format)).not.toContain(hostile.html)
  expect(unescaped(format)).not.toContain('<img')
})

/** A text as it stands in a format, without its line breaks and marks. */
const bare = (written: string) => written.replace(/\r\n /g, '').replace(/[\s│>\\]+/g, '')

describe('official words', () => {
  test.each([...formats])('are quoted in %s where the fingerprint matches', (format) =>
    expect(bare(withText(format, text))).toContain(
      format === 'ics' ? '移送机关自通报之日起三个工作日内移送。' : '牵头机关应当行动。',
    ),
  )
  test.each(formats.filter((format) => format !== 'ics' && format !== 'json'))(
    'are not quoted in %s where they differ, and it says so',
    (format) => {
      const written = bare(withText(format, changed))
      expect(written).not.toContain('牵头机关可以行动')
      expect(written).toContain('所给文本的这一条与编码所依文字不同')
      expect(written).toContain('其他机关应当行动。')
    },
  )
  test('JSON tells which article matches and which differs', () => {
    const { findings } = JSON.parse(withText('json', changed))
    const quotes = Object.fromEntries(
      findings.map(({ norm, quote }: { norm: string; quote: { state: string } }) => [
        norm,
        quote.state,
      ]),
    )
    expect(quotes).toMatchObject({ 'example-2020/3': 'same', 'example-2020/5': 'differs' })
  })
  test('of another regulation are not recognised', () =>
    expect(quoting('第一条 别的。\n第二条 另外的。')).toBeUndefined())
})

test('an unknown format or language is refused, with the nearest', () => {
  expect(() => report(mixed, { format: 'htlm' as Format })).toThrow('did you mean "html"')
  expect(() => report(mixed, { format: 'text', lang: 'fr' as 'zh' })).toThrow('zh, en')
})

test('a determination read back from JSON can be reported, without the facts', () => {
  const copy = JSON.parse(report(mixed, { format: 'json' }))
  for (const format of formats) expect(report(copy, { format })).toBeTypeOf('string')
  expect(report(mixed, { format: 'html', lang: 'en' })).toContain('Facts used')
  expect(report(copy, { format: 'html', lang: 'en' })).not.toContain('Facts used')
})
