import { createWriteStream, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outputSchema } from '../../src/report'
import { file, zhifa } from './run'

const place = { place: '371082', date: '2021-02-18' }
const organs = [{ id: 'agri', name: '荣成市农业农村局' }, { id: 'market' }]
const notified = { from: 'agri', to: 'market', noticeGivenOn: '2021-02-18' }
const transfer = (more: Record<string, unknown>, date = place.date) => ({
  asOf: '2021-03-10',
  matter: { ...place, date },
  organs,
  complete: ['transfers'],
  transfers: [{ ...notified, notOwnJurisdiction: true, ...more }],
})
const late = transfer({ sentOn: '2021-03-09', enclosures: ['letter', 'material', 'evidence'] })
const json = (...args: string[]) => {
  const { status, stdout } = zhifa(['check', '--format', 'json', ...args])
  return { status, output: JSON.parse(stdout) }
}

describe('zhifa check', () => {
  test('answers in Chinese, or in English', () => {
    const path = file(late)
    expect(zhifa(['check', path]).stdout).toContain('结论：✗ 违反')
    expect(zhifa(['check', path, '--lang', 'en']).stdout).toContain('Verdict: ✗ violated')
  })
  test('exits 1 on a violation; its JSON has the documented form', () => {
    const { status, output } = json(file(late))
    expect(status).toBe(1)
    expect(() => outputSchema().parse(output)).not.toThrow()
    expect(output).toMatchObject({
      asOf: '2021-03-10',
      verdict: 'violated',
      crossCheck: { agrees: true },
    })
    expect(output.crossCheck.compared).toBeGreaterThan(0)
  })
  test('exits 4 where the regulation was not in force', () => {
    const { status, output } = json(
      file(transfer({ noticeGivenOn: '2026-11-20' }, '2026-11-20')),
      '--as-of',
      '2026-11-22',
    )
    expect([status, output.verdict]).toEqual([4, 'not-in-force'])
  })
  test('exits 4 where no regulation covers the place', () =>
    expect(json(file({ ...late, matter: { place: '110101' } })).status).toBe(4))
  test('--instrument asks where the place is not known, and says so', () => {
    const { output } = json(
      file({ ...late, matter: { date: '2021-02-18' } }),
      '--instrument',
      'rongcheng-2021',
    )
    expect(output.instruments[0].reason.en).toContain('is taken to apply')
    expect(output.verdict).toBe('violated')
  })
  test('--instrument does not make a text apply outside of its territory', () => {
    const outside = file({ ...late, matter: { place: '110101', date: '2021-02-18' } })
    const { status, output } = json(outside, '--instrument', 'rongcheng-2021')
    expect([status, output.verdict, output.findings]).toEqual([4, 'not-applicable', []])
  })
  test('exits 3 where the place is not known', () =>
    expect(json(file({ ...late, matter: {} }))).toMatchObject({
      status: 3,
      output: { verdict: 'undetermined', missing: [{ path: 'matter.place' }] },
    }))
  test('--as-of goes before the asOf of the document', () =>
    expect(json(file(late), '--as-of', '2021-03-11').output.asOf).toBe('2021-03-11'))
  test('reads standard input, and several cases from one array', () => {
    const { status, stdout } = zhifa(
      ['check', '-', '--format', 'json'],
      JSON.stringify([late, { plam: {} }]),
    )
    const [first, second] = JSON.parse(stdout)
    expect(status).toBe(2)
    expect([first.source, first.verdict]).toEqual(['-#0', 'violated'])
    expect(second.error.problems[0]).toMatchObject({ path: 'plam', nearest: 'plan' })
  })
  test('a bad file does not keep the others from being judged; the gravest code wins', () => {
    const { status, stdout } = zhifa(['check', file(late), file({ plam: {} })])
    expect(status).toBe(2)
    expect(stdout).toContain('结论：✗ 违反')
    expect(stdout).toContain('plam：没有这个名称')
  })
})

describe('files that cannot be read are bad input, exit 2', () => {
  const error = (path: string) => {
    const { status, output } = json(path)
    expect(status).toBe(2)
    return output.error.problems[0].message.en as string
  }
  test('a file that does not exist', () =>
    expect(error('/nowhere/plan.json')).toContain('a file that exists'))
  test('an empty file', () => expect(error(file(''))).toContain('the file is empty'))
  test('broken JSON, with line and column', () =>
    expect(error(file('{\n  "plan": }'))).toContain('line 2, column 11'))
  test('a key that stands twice, which a parser would lose', () =>
    expect(error(file('{"plan":{},\n"plan":{}}'))).toContain('"plan" (line 2, column 1)'))
  test('nesting 10,000 deep', () =>
    expect(error(file(`${'['.repeat(10_000)}${']'.repeat(10_000)}`))).toContain('nested at most'))
  test('bytes that are no UTF-8', () => {
    const path = file('')
    createWriteStream(path).end(Buffer.from([0x7b, 0xff, 0x7d]))
    const { status } = zhifa(['check', path])
    expect(status).toBe(2)
  })
  test('200 MB', () => {
    const path = file('{}')
    truncateSync(path, 200 * 2 ** 20)
    expect(error(path)).toContain('at most 64 MB')
  })
})

describe('usage errors exit 2', () => {
  test.each([
    [['check', 'x.json', '--as-of', '2021-02-30'], '2021-02-30'],
    [['check', 'x.json', '--lang', 'fr'], 'zh, en'],
    [['chekc'], 'check'],
    [['check'], 'file'],
  ])('%j', (args, message) => {
    const { status, stderr } = zhifa(args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
  test('an unknown regulation, with the nearest', () => {
    const { status, stdout } = zhifa(['check', file(late), '--instrument', 'rongcheng-2012'])
    expect(status).toBe(2)
    expect(stdout).toContain('最接近的名称：rongcheng-2021')
  })
})

test('zhifa schema prints the JSON Schema of the facts and of the output', () => {
  const facts = JSON.parse(zhifa(['schema']).stdout)
  expect(facts.properties.plan.anyOf[0].properties.contents.anyOf[0].title).toBe(
    '方案内容 / contents',
  )
  expect(JSON.parse(zhifa(['schema', 'output']).stdout).properties.verdict.enum).toContain(
    'contested',
  )
})

test('zhifa rules coverage accounts for every provision of every regulation', () => {
  const { status, stdout } = zhifa(['rules', 'coverage', '--format', 'json'])
  const { instruments } = JSON.parse(stdout)
  const counts = instruments.find(({ id }: { id: string }) => id === 'rongcheng-2021')
  expect(counts).toMatchObject({ articles: 32, annexes: 2 })
  for (const { provisions, encoded, classified, missing } of instruments) {
    expect(missing).toEqual([])
    expect(encoded + classified).toBe(provisions)
  }
  expect(status).toBe(0)
})

test('the command takes in nothing that starts other programs, which loads slowly', () => {
  const built = readdirSync('dist').filter((name) => name.endsWith('.js'))
  expect(built).toContain('cli.js')
  for (const name of built)
    expect(readFileSync(`dist/${name}`, 'utf8')).not.toContain('child_process')
})
