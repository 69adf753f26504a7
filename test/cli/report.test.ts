import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { file, zhifa } from './run'

const late = {
  asOf: '2021-03-10',
  matter: { place: '371082', date: '2021-02-18' },
  organs: [{ id: 'agri' }, { id: 'market' }],
  complete: ['transfers'],
  transfers: [{ from: 'agri', to: 'market', noticeGivenOn: '2021-02-18', sentOn: '2021-03-09' }],
}
const folder = () => mkdtempSync(join(tmpdir(), 'zhifa-report-'))
const check = (...args: string[]) => zhifa(['check', file(late), ...args])

describe('--output', () => {
  test.each([
    ['text', '结论：✗ 违反'],
    ['markdown', '✗ 违反'],
    ['html', '<!doctype html>'],
    ['json', '"verdict": "violated"'],
    ['sarif', '"version": "2.1.0"'],
    ['junit', '<testsuites>'],
    ['ics', 'BEGIN:VCALENDAR'],
  ])('writes %s to a file, and nothing else', (format, part) => {
    const place = folder()
    const { status, stdout } = check('--format', format, '--output', join(place, 'report'))
    expect([status, stdout]).toEqual([1, ''])
    expect(readdirSync(place)).toEqual(['report'])
    expect(readFileSync(join(place, 'report'), 'utf8')).toContain(part)
  })
  test('replaces a report that is there', () => {
    const output = join(folder(), 'report')
    writeFileSync(output, 'old')
    check('--output', output)
    expect(readFileSync(output, 'utf8')).not.toContain('old')
  })
  test('a folder that does not exist is refused in the language asked for, exit 2', () => {
    const { status, stdout, stderr } = check('--output', '/nowhere/report', '--lang', 'en')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('cannot be written')
    expect(stderr).toContain('there is no such folder')
  })
  test('a folder in the place of the file is refused, and nothing is left behind', () => {
    const place = folder()
    mkdirSync(join(place, 'report'))
    const { status, stderr } = check('--output', join(place, 'report'))
    expect(status).toBe(2)
    expect(stderr).toContain('那里是一个文件夹')
    expect(readdirSync(place)).toEqual(['report'])
  })
  test('a file in the place of a folder is refused', () => {
    const { status, stderr } = check('--output', join(file('x'), 'report'))
    expect(status).toBe(2)
    expect(stderr).toContain('路径中有一段不是文件夹')
  })
  test('a report never overwrites the case that it is about', () => {
    const path = file(late)
    expect(zhifa(['check', path, '--output', path]).status).toBe(2)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(late)
  })
})

describe('SARIF', () => {
  const regionOf = (content: unknown, subject: string) => {
    const { stdout } = zhifa(['check', file(content), '--format', 'sarif'])
    const { results } = JSON.parse(stdout).runs[0]
    return results
      .map(
        ({ locations }: { locations: { logicalLocations: { fullyQualifiedName: string }[] }[] }) =>
          locations[0],
      )
      .find(
        (each: { logicalLocations: { fullyQualifiedName: string }[] }) =>
          each.logicalLocations[0]?.fullyQualifiedName === subject,
      ).physicalLocation.region
  }
  test('points at line and column of the subject', () => {
    const text = JSON.stringify(late, null, 2)
    const line = text.split('\n').findIndex((each) => each.includes('"transfers": [')) + 2
    expect(regionOf(text, 'transfers[0]')).toMatchObject({ startLine: line, startColumn: 5 })
  })
  test('of a case in a list too', () =>
    expect(regionOf(`[\n${JSON.stringify(late)}]`, 'transfers[0]')).toMatchObject({ startLine: 2 }))
})

describe('colours', () => {
  test('are written to no file or pipe', () => expect(check().stdout).not.toContain('\u001b['))
})

describe('--text', () => {
  test('of no regulation is refused, exit 2', () => {
    const { status, stderr } = check('--lang', 'en', '--text', file('第一条 别的。', 'other.txt'))
    expect(status).toBe(2)
    expect(stderr).toContain('the official text of one of the regulations')
  })
  test('that cannot be read is refused, exit 2', () => {
    const { status, stderr } = check('--text', '/nowhere/text.txt')
    expect(status).toBe(2)
    expect(stderr).toContain('无法读取')
  })
})

test('an input that is refused is told beside a calendar, which cannot show it', () => {
  const { status, stdout, stderr } = zhifa(['check', file({ plam: {} }), '--format', 'ics'])
  expect(status).toBe(2)
  expect(stdout).not.toContain('BEGIN:VEVENT')
  expect(stderr).toContain('plam')
})

test('zhifa path walks no steps of norms that are no longer in force', () => {
  const { stdout } = zhifa([
    'path',
    'transfer',
    file({
      ...late,
      matter: { place: '371082', date: '2026-11-20' },
      transfers: [
        {
          from: 'agri',
          to: 'market',
          notOwnJurisdiction: true,
          noticeGivenOn: '2026-11-20',
          sentOn: null,
        },
      ],
    }),
    '--as-of',
    '2026-11-22',
  ])
  expect(stdout).toContain('没有可走的步骤')
  expect(stdout).not.toContain('下一步')
})
