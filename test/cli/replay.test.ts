import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/determination'
import { file, zhifa } from './run'

const plan = join(import.meta.dirname, '../../fixtures/rongcheng-2021/restaurant-fumes.plan.json')
const recorded = (...inputs: string[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'zhifa-')), 'record.json')
  zhifa(['check', ...inputs, '--record', path])
  return path
}

describe('zhifa check --record and zhifa replay', () => {
  test('a record replays identically, exit 0', () => {
    const { status, stdout } = zhifa(['replay', recorded(plan), '--lang', 'en'])
    expect(status).toBe(0)
    expect(stdout).toContain('the same answer as recorded, to the byte')
  })
  test('several cases are one record; what was refused is not in it', () => {
    const path = recorded(plan, file({ plam: {} }), plan)
    expect(JSON.parse(readFileSync(path, 'utf8')).cases).toHaveLength(2)
    const { stdout } = zhifa(['replay', path, '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ identical: true, cases: [{}, {}] })
  })
  test('recording does not change the answer or the exit code', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zhifa-')), 'record.json')
    const plain = zhifa(['check', plan])
    expect(zhifa(['check', plan, '--record', path])).toEqual(plain)
    expect(plain.status).toBe(1)
  })
  test('a record altered by one byte is refused, exit 2', () => {
    const text = readFileSync(recorded(plan), 'utf8')
    const { status, stderr } = zhifa([
      'replay',
      file(text.replace('lead-unit', 'lead-unis')),
      '--lang',
      'en',
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('altered since it was made')
  })
  test('a byte order mark is a byte, too', () => {
    const text = readFileSync(recorded(plan), 'utf8')
    expect(zhifa(['replay', file(`\ufeff${text}`)]).status).toBe(2)
  })
  test.each([
    ['a case', '{"matter":{}}'],
    ['no JSON', '{'],
    ['nothing', ''],
  ])('what is no record is refused, exit 2: %s', (_, text) =>
    expect(zhifa(['replay', file(text)]).status).toBe(2),
  )
  test('a record made on other rules says what changed, exit 1', () => {
    const { hash: _, ...old } = JSON.parse(readFileSync(recorded(plan), 'utf8'))
    const { determination } = old.cases[0]
    const finding = determination.findings.find(
      (each: { norm: string }) => each.norm === 'rongcheng-2021/18',
    )
    finding.verdict = 'compliant'
    old.grounds.rules['rongcheng-2021'] = '0'.repeat(64)
    const hash = createHash('sha256').update(canonicalJson(old)).digest('hex')
    const path = file(`${canonicalJson({ ...old, hash })}\n`)
    const { status, stdout } = zhifa(['replay', path, '--lang', 'en'])
    expect(status).toBe(1)
    expect(stdout).toContain('rules rongcheng-2021: 000000000000 →')
    expect(stdout).toMatch(/rongcheng-2021\/18.*✓ compliant → ✗ violated/)
  })
  test('a record that is not there is bad input, exit 2', () =>
    expect(zhifa(['replay', '/nowhere/record.json']).status).toBe(2))
  test.each([['/nowhere/record.json'], [plan]])('refuses to write to %s, exit 2', (path) => {
    const { status, stderr } = zhifa(['check', plan, '--record', path])
    expect(status).toBe(2)
    expect(stderr).toContain('--record')
  })
})
