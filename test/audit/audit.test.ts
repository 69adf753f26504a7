import { describe, expect, test } from 'vitest'
import { audit, bundledCalendar, bundledRulebook } from '../../src'
import { type AuditLine, auditLineSchema } from '../../src/audit'
import type { CaseFacts } from '../../src/facts'
import { crossCheck } from '../../src/json-rules-engine'
import { assess } from '../../src/zhifa'
import { counted, matters } from './support/matters'

const asOf = '2022-01-01'
const all = async (given: Iterable<unknown>, options = {}): Promise<AuditLine[]> => {
  const lines: AuditLine[] = []
  for await (const line of audit(given, { asOf, ...options })) lines.push(line)
  return lines
}
const sample = matters(12)

describe('audit', () => {
  test('says of every matter what assess says of it', async () => {
    const lines = await all(sample)
    expect(lines).toHaveLength(sample.length)
    for (const [i, line] of lines.entries()) {
      const told = sample[i] as CaseFacts & { asOf: string }
      if ('error' in line) {
        expect(() => assess(told, { asOf: told.asOf })).toThrow()
        continue
      }
      const { verdict, findings, missing } = assess(told, { asOf: told.asOf })
      expect([line.line, line.id, line.asOf]).toEqual([i + 1, told.id, told.asOf])
      expect(line.verdict).toBe(verdict)
      expect(line.missing).toEqual(missing.map(({ path }) => path))
      const weighing = findings.filter(
        (each) => each.weighs && !['not-applicable', 'not-in-force'].includes(each.verdict),
      )
      expect(line.findings.map(({ norm, subject, verdict }) => [norm, subject, verdict])).toEqual(
        weighing.map(({ norm, subject, verdict }) => [norm, subject, verdict]),
      )
    }
  })
  test('every line is as the schema says', async () => {
    const lines = await all([...sample, { plam: {} }, 7, null], { full: true })
    const schema = auditLineSchema()
    for (const line of lines) schema.parse(JSON.parse(JSON.stringify(line)))
  })
  test('a matter that is refused says why, and does not stop the rest', async () => {
    const [first, bad, none, last] = await all([
      sample[0],
      { id: 'x', plam: {} },
      'text',
      sample[0],
    ])
    expect(bad).toMatchObject({ line: 2, id: 'x', error: { kind: 'refused' } })
    expect(bad).toMatchObject({ error: { problems: [{ code: 'unknown-name', path: 'plam' }] } })
    expect(none).toMatchObject({ line: 3, error: { kind: 'refused' } })
    expect({ ...last, line: 1 }).toEqual(first)
  })
  test('at most 20 problems of a matter are told, and how many others there are', async () => {
    const names = Array.from({ length: 25 }, (_, i) => [`name${i}`, 1])
    const [line] = await all([Object.fromEntries(names)])
    expect(line).toMatchObject({ error: { kind: 'refused', more: 5 } })
    expect(
      line && 'error' in line && line.error.kind === 'refused' && line.error.problems,
    ).toHaveLength(20)
  })
  test('the date of the question is that of the matter, unless it is told for all', async () => {
    const { asOf: own } = sample[0] as { asOf: string }
    const without = { ...sample[0], asOf: undefined }
    delete (without as Record<string, unknown>).asOf
    expect((await all([sample[0], without])).map((line) => 'asOf' in line && line.asOf)).toEqual([
      own,
      asOf,
    ])
    const [told] = await all([sample[0]], { ownAsOf: false })
    expect(told).toMatchObject({ asOf })
  })
  test('a date in a matter that does not exist is refused, not replaced', async () => {
    const [line] = await all([{ ...sample[0], asOf: '2022-02-30' }])
    expect(line).toMatchObject({ error: { kind: 'refused', problems: [{ path: 'asOf' }] } })
  })
  test('what breaks inside is said in the line', async () => {
    const broken = { ...bundledRulebook(), regulations: undefined }
    const [line] = await all([sample[0]], { rulebook: broken, calendar: bundledCalendar() })
    expect(line).toMatchObject({ line: 1, error: { kind: 'failed' } })
  })
  test('takes one matter at a time, as answers are asked for', async () => {
    const source = counted(sample)
    const answers = audit(source, { asOf })
    await answers.next()
    await answers.next()
    expect(source.taken).toBe(2)
    await answers.return()
  })
  test('asks the second engine about a share, drawn by content', async () => {
    const draw = { crossCheck: { oneIn: 4, with: crossCheck } }
    const drawn = (lines: AuditLine[]) =>
      lines.flatMap((line) => ('crossChecked' in line ? [line.id] : [])).sort()
    const some = sample.slice(0, 40)
    const there = drawn(await all(some, draw))
    expect(there.length).toBeGreaterThan(2)
    expect(there.length).toBeLessThan(25)
    expect(drawn(await all([...some].reverse(), draw))).toEqual(there)
  })
  test('where the engines differ there is no answer', async () => {
    const differing: typeof crossCheck = async (facts, options) => ({
      ...(await crossCheck(facts, options)),
      agrees: false,
      differences: [
        { norm: 'example-2020/1', subject: 'plan', tree: 'applies', ours: 0, theirs: 2 },
      ],
    })
    const [line] = await all([sample[0]], { crossCheck: { oneIn: 1, with: differing } })
    expect(line).toMatchObject({ error: { kind: 'disputed', differences: [{ ours: 0 }] } })
    expect(line).not.toHaveProperty('verdict')
    auditLineSchema().parse(line)
  })
})
