import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditLineSchema } from '../../src/audit'
import { matters } from '../audit/support/matters'
import { cli, file, zhifa } from './run'

const folder = () => mkdtempSync(join(tmpdir(), 'zhifa-'))
const ndjson = (given: readonly unknown[]) =>
  given.map((each) => `${JSON.stringify(each)}\n`).join('')
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const sample = matters(40)
const input = file(ndjson(sample), 'matters.ndjson')
const audit = (...args: string[]) => zhifa(['audit', ...args])

describe('zhifa audit', () => {
  test('one line in, one line out, in order, as the schema says', () => {
    const { status, stdout } = audit(input)
    const lines = linesOf(stdout)
    expect(lines.map(({ line, id }) => [line, id])).toEqual(sample.map(({ id }, i) => [i + 1, id]))
    const schema = auditLineSchema()
    for (const line of lines) schema.parse(line)
    expect(status).toBe(lines.some((line) => 'error' in line) ? 2 : 1)
  })
  test('one thread or three, ordered or not, a file or standard input: the same answers', () => {
    const [a, b] = [join(folder(), 'a.json'), join(folder(), 'b.json')]
    const one = audit(input, '--jobs', '1', '--summary', a)
    const args = ['audit', '-', '--jobs', '3', '--unordered', '--summary', b]
    const three = zhifa(args, readFileSync(input, 'utf8'))
    expect(three.stdout.split('\n').sort()).toEqual(one.stdout.split('\n').sort())
    expect(readFileSync(b, 'utf8')).toBe(readFileSync(a, 'utf8'))
    expect(three.status).toBe(one.status)
  })
  test('bad lines are reported by number and do not stop the rest', () => {
    const good = JSON.stringify(sample[0])
    const bad = [
      '\ufeff',
      good,
      '\r\n\r\n',
      '{"a":',
      '\n',
      '[{},{}]',
      '\n',
      '{"plam":{}}',
      '\n',
      '{"id":"x","id":"x"}',
      '\r\n',
      good.replace('"m0"', '"n"'),
      '\n',
      good.slice(0, 40),
    ].join('')
    const { status, stdout, stderr } = zhifa(['audit', '-', '--lang', 'en'], bad)
    const lines = linesOf(stdout)
    expect(lines.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6, 7, 8])
    expect(lines.map((line) => line.error?.problems[0].code ?? line.verdict)).toEqual([
      lines[0].verdict,
      'unreadable',
      'wrong-type',
      'unknown-name',
      'duplicate-id',
      lines[0].verdict,
      'unreadable',
    ])
    for (const line of [3, 4, 5, 6, 8]) expect(stderr).toContain(`line ${line}: `)
    expect(status).toBe(2)
  })
  test('an id that stands twice is judged, and reported with the line where it stood', () => {
    const given = ndjson([sample[0], sample[1], sample[0]])
    const { status, stdout, stderr } = zhifa(['audit', '-', '--lang', 'en'], given)
    const [first, , third] = linesOf(stdout)
    expect(third).toEqual({ ...first, line: 3, repeats: 1 })
    expect(stderr).toContain('line 3: the same id as on line 1')
    expect(status).toBe(2)
  })
  test('a line that is too long is passed over and reported', () => {
    const path = file(`{}\n${' '.repeat(9 * 2 ** 20)}\n{}`, 'long.ndjson')
    const lines = linesOf(audit(path).stdout)
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(lines[1].error.problems[0].message.en).toContain('at most 8 MB')
  })
  test('--full, --as-of, --instrument and --cross-check reach the answers', () => {
    const few = file(ndjson(sample.filter((_, i) => i % 8 === 0)))
    const args = [
      '--full',
      '--as-of',
      '2023-05-05',
      '--instrument',
      'quzhou-2022',
      '--cross-check',
      '1/1',
    ]
    const lines = linesOf(audit(few, ...args).stdout).filter((line) => !('error' in line))
    expect(lines.some(({ crossChecked }) => crossChecked > 0)).toBe(true)
    for (const line of lines) {
      expect(line).toMatchObject({ asOf: '2023-05-05', determination: { asOf: '2023-05-05' } })
      expect(line.determination.instruments.map(({ id }: { id: string }) => id)).toEqual([
        'quzhou-2022',
      ])
    }
  })
  test('of nothing it says nothing, exit 0', () => {
    const { status, stdout } = zhifa(['audit', '-'], '\n\n')
    expect([status, stdout]).toEqual([0, ''])
  })
  test.each([
    ['no file', ['/nowhere.ndjson']],
    ['a folder', ['/']],
    ['--resume without an output', [input, '--resume']],
    ['an output over the input', [input, '--output', input]],
    ['a summary over the input', [input, '--summary', input]],
    ['no share', [input, '--cross-check', '2/3']],
    ['no number of threads', [input, '--jobs', '0']],
    ['an unknown regulation', [file('{}\n'), '--instrument', 'nowhere-2020']],
  ])('%s is bad input, exit 2', (_, args) => expect(audit(...args).status).toBe(2))
  test.runIf(existsSync('/dev/full'))('a full disk is told, exit 2', () => {
    const { status, stderr } = audit(input, '--output', '/dev/full', '--lang', 'en')
    expect(stderr).toContain('the disk is full')
    expect(status).toBe(2)
    const shell = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" audit "${input}" > /dev/full`],
      { encoding: 'utf8' },
    )
    expect(shell.stderr).toContain('磁盘已满')
    expect(shell.status).toBe(2)
  })
})

describe('zhifa audit merge', () => {
  const summaryOf = (given: readonly unknown[]) => {
    const path = join(folder(), 'part.json')
    audit(file(ndjson(given)), '--summary', path)
    return path
  }
  test('parts merge to the summary of the whole, byte for byte', () => {
    const whole = summaryOf(sample)
    const parts = [0, 1, 2].map((rest) => summaryOf(sample.filter((_, i) => i % 3 === rest)))
    const { status, stdout } = zhifa(['audit', 'merge', ...parts])
    expect(stdout).toBe(readFileSync(whole, 'utf8'))
    expect(status).toBe(0)
    const page = join(folder(), 'page.html')
    zhifa(['audit', 'merge', ...parts, '--output', page, '--lang', 'en'])
    expect(readFileSync(page, 'utf8')).toContain('<title>Audit summary</title>')
  })
  test('what is no summary is refused, exit 2', () =>
    expect(zhifa(['audit', 'merge', input]).status).toBe(2))
})

describe('zhifa audit --resume', () => {
  const many = Array.from({ length: 2 }, (_, copy) =>
    matters(2).map((each, i) => ({ ...each, id: i % 500 === 3 ? 'again' : `${copy}-${i}` })),
  ).flat()
  const big = file(ndjson(many).replace('}\n', '}\n\n'), 'many.ndjson')

  /** Runs, and kills when the output has grown to a size; tells whether the run ended by itself. */
  const killedAt = (args: readonly string[], output: string, size: number) =>
    new Promise<boolean>((resolve) => {
      const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' })
      const timer = setInterval(() => {
        if (existsSync(output) && statSync(output).size >= size) child.kill('SIGKILL')
      }, 1)
      child.on('exit', (_, signal) => {
        clearInterval(timer)
        resolve(signal === null)
      })
    })

  test.each([
    ['in order', []],
    ['unordered', ['--unordered']],
  ] as const)(
    'after kills at any point, nothing is lost and nothing repeated: %s',
    async (_, extra) => {
      const at = (name: string) => join(folder(), name)
      const [whole, wholeSummary, output, summary] = [
        at('whole'),
        at('whole.json'),
        at('out'),
        at('out.json'),
      ]
      const plain = audit(big, '--output', whole, '--summary', wholeSummary)
      const size = statSync(whole).size
      const args = ['audit', big, '--output', output, '--summary', summary, '--resume', ...extra]
      let kills = 0
      for (const share of [0.05, 0.4, 0.7]) {
        if (!(await killedAt(args, output, share * size))) kills++
        // what a crash of the machine leaves: the last line half written
        if (existsSync(output))
          truncateSync(output, Math.max(0, statSync(output).size - 7 - 100 * kills))
      }
      expect(kills).toBeGreaterThan(1)
      const last = zhifa(args)
      expect(last.status).toBe(plain.status)
      if (extra.length === 0)
        expect(readFileSync(output, 'utf8') === readFileSync(whole, 'utf8')).toBe(true)
      const numbers = linesOf(readFileSync(output, 'utf8')).map(({ line }) => line)
      expect(numbers.sort((a, b) => a - b)).toEqual(
        linesOf(readFileSync(whole, 'utf8')).map(({ line }) => line),
      )
      expect(readFileSync(summary, 'utf8')).toBe(readFileSync(wholeSummary, 'utf8'))
    },
  )
  test('a run that has ended is left as it is', () => {
    const output = join(folder(), 'out')
    const args = [input, '--output', output, '--resume']
    const first = audit(...args)
    const written = readFileSync(output, 'utf8')
    expect(audit(...args).status).toBe(first.status)
    expect(readFileSync(output, 'utf8')).toBe(written)
  })
  test('other settings, or another input, are refused and leave the output as it is', () => {
    const output = join(folder(), 'out')
    audit(input, '--output', output)
    const written = readFileSync(output, 'utf8')
    const other = file(ndjson(sample.slice(1)))
    for (const args of [[input, '--as-of', '2020-01-01'], [input, '--full'], [other]])
      expect(audit(...args, '--output', output, '--resume').status).toBe(2)
    expect(readFileSync(output, 'utf8')).toBe(written)
  })
  test('an output that no run has written is refused', () => {
    const output = file('mine\n')
    expect(audit(input, '--output', output, '--resume').status).toBe(2)
    expect(readFileSync(output, 'utf8')).toBe('mine\n')
  })
  test('what was added to the input since is answered', () => {
    const [growing, output] = [file(ndjson(sample.slice(0, 5))), join(folder(), 'out')]
    audit(growing, '--output', output)
    writeFileSync(growing, ndjson(sample.slice(0, 9)))
    audit(growing, '--output', output, '--resume')
    expect(linesOf(readFileSync(output, 'utf8')).map(({ line }) => line)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ])
  })
})
