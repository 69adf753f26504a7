import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { file, zhifa } from './run'

const plan = join(import.meta.dirname, '../../fixtures/rongcheng-2021/restaurant-fumes.plan.json')
const target = (name = 'out.json') => join(mkdtempSync(join(tmpdir(), 'zhifa-')), name)
const matter = { place: '371082', date: '2021-02-18' }

const late = {
  asOf: '2021-03-10',
  matter,
  organs: [{ id: 'agri' }, { id: 'market' }],
  transfers: [
    {
      from: 'agri',
      to: 'market',
      notOwnJurisdiction: true,
      noticeGivenOn: '2021-02-18',
      sentOn: null,
    },
  ],
}

describe('zhifa repair', () => {
  test('mends a plan so that check, which exits 1 before, exits 0 after', () => {
    const output = target()
    expect(zhifa(['check', plan]).status).toBe(1)
    const { status, stdout } = zhifa(['repair', plan, '--output', output])
    expect(status).toBe(0)
    expect(stdout).toContain('组织协调者：牵头单位 → 司法行政部门')
    expect(stdout).toContain('依据：rongcheng-2021 第十八条')
    expect(zhifa(['check', output]).status).toBe(0)
    expect(zhifa(['repair', output]).stdout).toContain('无须补救')
  })
  test('in English', () =>
    expect(zhifa(['repair', plan, '--lang', 'en']).stdout).toContain(
      'who organises and coordinates: the lead unit → judicial-administration department',
    ))
  test('as JSON: the changes, the verdict after them, the facts', () => {
    const { stdout } = zhifa(['repair', plan, '--format', 'json'])
    const { outcome, repairs } = JSON.parse(stdout)
    expect(outcome).toBe('repairable')
    expect(repairs[0].changes[0]).toMatchObject({
      path: 'action.organisedBy',
      from: 'lead-unit',
      to: 'judicial-administration',
      citations: [{ id: '16' }, { id: '19.1' }],
    })
    expect(repairs[0].verdict).toBe('required')
  })
  test('exits 1 where something is past, and says why', () => {
    const { status, stdout } = zhifa(['repair', file(late), '--lang', 'en'])
    expect(status).toBe(1)
    expect(stdout).toContain('the period ended on 2021-02-22')
  })
  test('exits 3 where the answer stays undetermined, and names what is missing', () => {
    const partly = {
      asOf: '2021-03-10',
      matter,
      action: { form: 'joint' },
      plan: { contents: { necessity: false } },
    }
    const { status, stdout } = zhifa(['repair', file(partly)])
    expect(status).toBe(3)
    expect(stdout).toContain('plan.contents.necessity')
    expect(stdout).toContain('plan.contents.funds')
  })
  test('--choose takes another repair, and refuses a number that there is not', () => {
    const output = target()
    const fine = {
      asOf: '2021-03-10',
      matter: { place: '230102', date: '2021-03-01' },
      evidence: { means: ['coercion'], status: 'proposed' },
    }
    const path = file(fine)
    expect(zhifa(['repair', path, '--choose', '2', '--output', output]).status).toBe(0)
    expect(JSON.parse(readFileSync(output, 'utf8')).evidence.status).toBe('revoked')
    const { status, stderr } = zhifa(['repair', path, '--choose', '9', '--lang', 'en'])
    expect(status).toBe(2)
    expect(stderr).toContain('--choose')
  })
  test.each([
    ['a folder that is not there', '/nowhere/out.json'],
    ['the file itself', plan],
  ])('bad output is refused, exit 2: %s', (_, output) =>
    expect(zhifa(['repair', plan, '--output', output]).status).toBe(2),
  )
  test('bad facts are refused, exit 2', () =>
    expect(zhifa(['repair', file({ plam: {} })]).status).toBe(2))
})
