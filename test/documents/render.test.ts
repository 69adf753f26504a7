import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { draft, formats, type Paper, render } from '../../src/documents'
import type { CaseFacts } from '../../src/facts'
import { fullCase, papers } from './full-case'
import { paperText } from './paper-text'

const text = async (paper: Paper, format: 'html' | 'markdown'): Promise<string> =>
  (await render(paper, format)) as string

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

const wordXml = async (paper: Paper): Promise<string> =>
  decode(unzipSync((await render(paper, 'docx')) as Uint8Array)['word/document.xml'])

const unescaped = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const HOSTILE =
  '</p><script>alert(1)</script> | *x* `c` [l](javascript:x) ]]> & "q" \u0000\u0007\u202e\ud800 {transfer.to}'

const hostile: CaseFacts = {
  organs: [
    { id: 'a', name: HOSTILE },
    { id: 'b', name: '乙局' },
  ],
  transfers: [
    { from: 'a', to: 'b', letter: { number: HOSTILE, case: `${HOSTILE}\n# 标题\n1. 项` } },
  ],
  materials: [{ name: HOSTILE }],
}

const paper = draft('rongcheng-transfer-letter', hostile, { lang: 'zh' })

test.each(papers)('%s %s: every word of the paper is in each format', async (id, subject) => {
  const drafted = draft(id, fullCase, { lang: 'zh', subject })
  const docx = unescaped(await wordXml(drafted))
  const html = unescaped(await text(drafted, 'html'))
  const markdown = (await text(drafted, 'markdown')).replaceAll('\\', '')
  expect(docx).toContain(drafted.title)
  for (const word of paperText(drafted).split(/[\n|]/)) {
    expect(docx).toContain(word)
    expect(html).toContain(word)
    expect(markdown).toContain(word)
  }
})

test('HTML holds no markup of the case, no script and no outside request', async () => {
  const html = await text(paper, 'html')
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/<script|javascript:x\)?"|https?:|<img|<link|@import|url\(/)
  expect(html).toContain("default-src 'none'")
})

test('Markdown holds no markup of the case', async () => {
  const markdown = await text(paper, 'markdown')
  expect(markdown).not.toMatch(/(^|[^\\])<script|^# 标题|^1\. 项/m)
  expect(markdown).toContain('\\*x\\*')
  const rows = markdown.split('\n').filter((line) => line.startsWith('| 1 '))
  expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(7)
})

test('DOCX is well-formed whatever the case says', async () => {
  const xml = await wordXml(paper)
  expect(xml).not.toContain('<script>')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in XML
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udfff]/)
  expect(unescaped(xml)).toContain('<script>alert(1)</script>')
})

test('facts in braces inside a value are not filled in', () => {
  expect(paperText(paper)).toContain('{transfer.to}')
})

test.each(formats)('blanks are visible and listed at the end (%s)', async (format) => {
  const output = format === 'docx' ? unescaped(await wordXml(paper)) : await text(paper, format)
  const plain = output.replaceAll('\\', '')
  expect(plain).toContain('________')
  expect(plain).toContain('____年__月__日')
  expect(plain.lastIndexOf('transfers[0].letter.basis')).toBeGreaterThan(plain.indexOf('空白栏目'))
})

test('a paper without blanks has no list', async () => {
  const full = draft('harbin-joint-plan', fullCase, { lang: 'zh' })
  for (const output of [
    await text(full, 'html'),
    await text(full, 'markdown'),
    await wordXml(full),
  ])
    expect(output).not.toContain('空白栏目')
})
