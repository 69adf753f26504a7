import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fullCase } from '../documents/full-case'
import { file, zhifa } from './run'

const folder = () => mkdtempSync(join(tmpdir(), 'zhifa-draft-'))
const plan = () => file(fullCase)

test('lists the forms with what they rest on', () => {
  const { status, stdout } = zhifa(['draft', '--list'])
  expect(status).toBe(0)
  expect(stdout).toContain('rongcheng-transfer-letter\n  行政案件移送函')
  expect(stdout).toMatch(/rongcheng-2021\/22\.1 .*第二十二条第一款/)
})

test('writes a complete paper to standard output, exit 0', () => {
  const { status, stdout, stderr } = zhifa(['draft', 'harbin-joint-plan', plan()])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('# 农资市场联合执法方案')
})

test('ends with 3 where a required field stays blank, and lists it on standard error', () => {
  const facts = { organs: [{ id: 'a', name: '甲局' }], plan: { draftedBy: 'a' } }
  const { status, stdout, stderr } = zhifa(
    ['draft', 'harbin-joint-plan', '-'],
    JSON.stringify(facts),
  )
  expect(status).toBe(3)
  expect(stdout).toContain('\\_\\_\\_\\_')
  expect(stderr).toContain('✗ 工作内容：工作任务（工作内容）（plan.wording.tasks）harbin-2017/10')
})

test('writes DOCX to a file', () => {
  const output = join(folder(), 'plan.docx')
  const { status } = zhifa([
    'draft',
    'harbin-joint-plan',
    plan(),
    '--format',
    'docx',
    '--output',
    output,
  ])
  expect(status).toBe(0)
  const parts = unzipSync(new Uint8Array(readFileSync(output)))
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('农资市场联合执法方案')
})

test('a folder that cannot be written is refused, exit 2, nothing half-written', () => {
  const there = folder()
  const output = join(there, 'no', 'plan.html')
  const { status, stderr } = zhifa([
    'draft',
    'harbin-joint-plan',
    plan(),
    '--format',
    'html',
    '--output',
    output,
  ])
  expect(status).toBe(2)
  expect(stderr).toContain('--output')
  expect(existsSync(output)).toBe(false)
  expect(zhifa(['draft', 'harbin-joint-plan', plan(), '--output', there]).status).toBeGreaterThan(0)
  expect(readdirSync(there)).toEqual([])
})

test.each([
  ['an unknown form', ['draft', 'harbin-joint-pla', plan()], 'harbin-joint-plan'],
  ['no file', ['draft', 'harbin-joint-plan'], 'draft --list'],
  [
    'a file with several cases',
    ['draft', 'harbin-joint-plan', file([{}, {}])],
    '只有一个案件的文件',
  ],
  ['a case without the topic', ['draft', 'harbin-joint-plan', file({})], 'plan（联动执法方案）'],
  [
    'several subjects',
    ['draft', 'rongcheng-transfer-letter', plan()],
    'transfers[0]、transfers[1]',
  ],
  ['DOCX without a file', ['draft', 'harbin-joint-plan', plan(), '--format', 'docx'], '--output'],
  ['an unknown format', ['draft', 'harbin-joint-plan', plan(), '--format', 'pdf'], 'markdown'],
])('refuses %s with exit 2', (_, args, text) => {
  const { status, stdout, stderr } = zhifa(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(text)
})
