import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hash64 } from '../../src/audit'
import type { Batch } from '../../src/cli/audit/batch'
import { inFlight } from '../../src/cli/audit/in-flight'
import { linesOf } from '../../src/cli/audit/lines'
import { openPool } from '../../src/cli/audit/pool'
import { standingText } from '../../src/cli/audit/progress-line'
import { readMatter } from '../../src/cli/audit/read-matter'
import { RepeatedIds } from '../../src/cli/audit/repeated-ids'
import { MAX_LINE, split } from '../../src/cli/audit/split'
import { counted } from './support/matters'

const collect = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const each of source) all.push(each)
  return all
}
const chunksOf = (bytes: Uint8Array, size: number) =>
  counted(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    ),
  )
const text = (given: string) => new TextEncoder().encode(given)

describe('lines of a stream', () => {
  const given = '\ufeff{"a":1}\r\n\n  \n{"b":"中"}\n\ufeff{"c":1}\r\n{"d"'
  test.each([1, 2, 3, 7, 1000])(
    'are the same however the bytes arrive: %d at a time',
    async (size) => {
      const lines = (await collect(split(chunksOf(text(given), size)))).flatMap((batch) => [
        ...linesOf(batch),
      ])
      expect(lines).toEqual([
        { line: 1, text: '{"a":1}' },
        { line: 4, text: '{"b":"中"}' },
        { line: 5, text: '{"c":1}' },
        { line: 6, text: '{"d"' },
      ])
    },
  )
  test('bytes that are no UTF-8 spoil their own line only', async () => {
    const bytes = Uint8Array.from([...text('{}\n'), 0xff, 10, ...text('{}\n')])
    const lines = (await collect(split(chunksOf(bytes, 100)))).flatMap((batch) => [
      ...linesOf(batch),
    ])
    expect(lines.map((line) => line.text)).toEqual(['{}', undefined, '{}'])
  })
  test('a line of 1 GB goes by without being kept', async () => {
    const mega = new Uint8Array(2 ** 20).fill(97)
    async function* chunks() {
      yield text('{}\n')
      for (let i = 0; i < 1024; i++) yield mega
      yield text('\n{}')
    }
    const before = process.memoryUsage().arrayBuffers
    const batches: Batch[] = []
    for await (const batch of split(chunks())) {
      batches.push(batch)
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * MAX_LINE)
    }
    expect(batches.map(({ line, tooLong }) => [line, tooLong])).toEqual([
      [1, undefined],
      [2, 2 ** 30 + 1],
      [3, undefined],
    ])
  })
  test('a line of just the greatest length is kept', async () => {
    const bytes = new Uint8Array(MAX_LINE).fill(97)
    const [batch] = await collect(split(chunksOf(bytes, 2 ** 18)))
    expect(batch).toMatchObject({ lines: 1, bytes: { length: MAX_LINE } })
    expect(batch).not.toHaveProperty('tooLong')
  })
})

describe('a line is one JSON object', () => {
  test.each([
    ['bad JSON', '{"a":', 'unreadable'],
    ['an array', '[{}]', 'wrong-type'],
    ['several cases', '[{},{}]', 'wrong-type'],
    ['a number', '7', 'wrong-type'],
    ['a key twice', '{"a":1,"b":{"c:":1,"x":":","x":2}}', 'duplicate-id'],
    ['too deep', `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`, 'unreadable'],
  ])('%s is refused', (_, given, code) =>
    expect(readMatter(given)).toMatchObject({ problems: [{ code }] }),
  )
  test('colons and quotes in texts are no keys', () =>
    expect(readMatter('{"a":"x\\":\\"y:","b":[{"c":":"},{"c":null}]}')).toHaveProperty('matter'))
})

describe('work in flight', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  test('comes back in order, whatever takes longer', async () => {
    const ask = async (ms: number) => wait(ms).then(() => ms)
    const results = inFlight(counted([30, 1, 20, 1, 10]), ask, { most: 3, ordered: true })
    expect(await collect(results)).toEqual([30, 1, 20, 1, 10])
  })
  test('unordered, what is done first comes first, and nothing is lost', async () => {
    const ask = async (ms: number) => wait(ms).then(() => ms)
    const results = await collect(
      inFlight(counted([60, 1, 40, 2]), ask, { most: 4, ordered: false }),
    )
    expect(results[0]).toBe(1)
    expect(results.sort((a, b) => a - b)).toEqual([1, 2, 40, 60])
  })
  test('takes no more input than may be in flight', async () => {
    const source = counted(Array.from({ length: 100 }, (_, i) => i))
    const results = inFlight(source, async (i) => i, { most: 3, ordered: true })
    await results.next()
    await wait(5)
    expect(source.taken).toBeLessThanOrEqual(6)
    await results.return(undefined)
  })
  test('gives a result without waiting for more input', async () => {
    async function* slow() {
      yield 1
      await wait(1000)
      yield 2
    }
    const begun = Date.now()
    const results = inFlight(slow(), async (i) => i, { most: 3, ordered: true })
    expect((await results.next()).value).toBe(1)
    expect(Date.now() - begun).toBeLessThan(900)
    await results.return(undefined)
  })
  test('an error ends it', async () => {
    const ask = async (i: number) => {
      if (i === 2) throw new Error('no')
      return i
    }
    await expect(
      collect(inFlight(counted([1, 2, 3]), ask, { most: 2, ordered: true })),
    ).rejects.toThrow('no')
  })
})

describe('a worker thread that dies', () => {
  test('costs the line that killed it its answer, and no other', async () => {
    const settings = {
      asOf: undefined,
      today: '2022-01-01',
      instruments: undefined,
      full: false,
      crossCheck: undefined,
    }
    const pool = openPool(2, settings, join(import.meta.dirname, 'support/dying-worker.mjs'))
    const bytes = text('a\nb\ndie\nd\ne\n')
    const answers = await pool.answer({ line: 11, lines: 5, end: 0, bytes })
    await pool.close()
    const lines = new TextDecoder()
      .decode(answers.bytes)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ line }) => line)).toEqual([11, 12, 13, 14, 15])
    expect(lines[2]).toMatchObject({ error: { kind: 'failed' } })
    expect(lines[2].error.message).toContain('killed')
    expect(answers.summary).toMatchObject({ matters: 5, errors: { failed: 1 } })
    expect(answers.refusals).toMatchObject([{ line: 13 }])
  })
})

describe('repeated ids', () => {
  test('are found within the window, and forgotten after two of it', () => {
    const ids = new RepeatedIds(16)
    const seen = (name: string, line: number) => ids.seen(...hash64(name), line)
    expect(seen('a', 1)).toBeUndefined()
    expect(seen('a', 2)).toBe(1)
    for (let i = 0; i < 8; i++) seen(`b${i}`, 3 + i)
    expect(seen('a', 20)).toBe(1)
    for (let i = 0; i < 20; i++) seen(`c${i}`, 30 + i)
    expect(seen('a', 60)).toBeUndefined()
  })
  test('300,000 different ids are different', () => {
    const ids = new RepeatedIds()
    const repeated = Array.from({ length: 300_000 }, (_, i) =>
      ids.seen(...hash64(`案-2024-${i}`), i + 1),
    )
    expect(repeated.filter((line) => line !== undefined)).toEqual([])
  })
})

describe('the progress line', () => {
  test('shows count, rate and time left', () => {
    const standing = { matters: 12_000, bytes: 25, size: 100, seconds: 2 }
    expect(standingText(standing, 'en')).toContain(
      '25 % · 12,000 matters · 6,000 a second · 00:06 left',
    )
    expect(standingText(standing, 'zh')).toContain('还需 00:06')
  })
  test('of an unknown size, count and rate', () =>
    expect(standingText({ matters: 10, bytes: 5, size: undefined, seconds: 1 }, 'en')).toBe(
      '10 matters · 10 a second',
    ))
})
