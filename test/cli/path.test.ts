import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { file, zhifa } from './run'

const sent = {
  asOf: '2021-03-10',
  title: '移送一案',
  matter: { place: '371082', date: '2021-02-18' },
  organs: [{ id: 'agri' }, { id: 'market' }],
  transfers: [{ from: 'agri', to: 'market', noticeGivenOn: '2021-02-18', sentOn: null }],
}

describe.each([
  ['path', ['transfer']],
  ['compare', []],
] as const)('zhifa %s', (command, more) => {
  const run = (...args: string[]) => zhifa([command, ...more, file(sent), ...args])
  test.each([
    ['text', '移送一案'],
    ['markdown', '| --- |'],
    ['html', '<!doctype html>'],
    ['json', '{'],
  ])('writes %s to a file, and nothing else', (format, part) => {
    const place = mkdtempSync(join(tmpdir(), 'zhifa-path-'))
    const { status, stdout } = run('--format', format, '--output', join(place, 'report'))
    expect([status, stdout]).toEqual([0, ''])
    expect(readdirSync(place)).toEqual(['report'])
    expect(readFileSync(join(place, 'report'), 'utf8')).toContain(part)
  })
  test('speaks both languages in each format', () => {
    for (const format of ['text', 'markdown', 'html'])
      expect(run('--format', format).stdout).not.toBe(
        run('--format', format, '--lang', 'en').stdout,
      )
  })
  test('refuses bad input beside the report, exit 2', () => {
    const { status, stdout, stderr } = zhifa([
      command,
      ...more,
      file({ plam: {} }),
      '--format',
      'html',
    ])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('plam')
  })
  test('refuses a folder that does not exist, exit 2', () =>
    expect(run('--output', '/nowhere/report').status).toBe(2))
})

test('zhifa path names the regulation that has no steps of this kind', () => {
  const { stdout } = zhifa(['path', 'dispute', file(sent), '--lang', 'en'])
  expect(stdout).toMatch(/Rongcheng.*\n.*no steps of this path/)
})

test('zhifa path says where no regulation applies', () =>
  expect(
    zhifa(['path', 'dispute', file({ ...sent, matter: { place: '110101' } })]).stdout,
  ).toContain('没有适用于此事项的法规'))

test('zhifa compare names silence apart from a topic that the document lacks', () => {
  const { stdout } = zhifa(['compare', file(sent)])
  expect(stdout).toContain('∅ 文本没有规定')
  expect(stdout).toContain('– 有规定，但文档没有相应主题')
})
