import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { audit, mergeSummaries, type Summary, summarise } from '../../src'
import { type AuditError, type AuditLine, summarySchema } from '../../src/audit'
import { DrawnCounters } from '../../src/audit/drawn-counters'
import { verdicts } from '../../src/determination'
import { matters } from './support/matters'

const given: fc.Arbitrary<AuditLine[]> = fc.array(
  fc.oneof(
    fc.record({
      line: fc.nat(),
      asOf: fc.constant('2022-01-01'),
      verdict: fc.constantFrom(...verdicts),
      missing: fc.array(
        fc.constantFrom('plan.goals', 'transfers[0].sentOn', 'transfers[1].sentOn'),
      ),
      findings: fc.array(
        fc.record({
          norm: fc.constantFrom('example-2020/1', 'example-2020/2', '__proto__', '7'),
          subject: fc.constant('plan'),
          verdict: fc.constantFrom(...verdicts),
          organ: fc.constantFrom('甲', '乙', '__proto__', '12'),
          missing: fc.array(fc.constantFrom('plan.goals', 'action.leads'), { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
    }),
    fc.record({
      line: fc.nat(),
      error: fc.constantFrom<AuditError>(
        { kind: 'refused', problems: [] },
        { kind: 'disputed', differences: [] },
        { kind: 'failed', message: '' },
      ),
    }),
  ),
  { maxLength: 30 },
)

/** Parts of some lines, and an order of the parts. */
const split = (lines: AuditLine[], choices: readonly number[]): AuditLine[][] => {
  const parts: AuditLine[][] = [[], [], [], []]
  for (const [i, line] of lines.entries()) parts[choices[i % choices.length] ?? 0]?.push(line)
  return parts
}

describe('summaries', () => {
  test('any split in any order adds up to the same, byte for byte', () =>
    fc.assert(
      fc.asyncProperty(
        given,
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 30 }),
        async (lines, choices) => {
          const whole = JSON.stringify(await summarise(lines))
          const parts = await Promise.all(split(lines, choices).map(summarise))
          expect(JSON.stringify(mergeSummaries(parts))).toBe(whole)
          expect(JSON.stringify(mergeSummaries(parts.reverse()))).toBe(whole)
          const [a, b, c, d] = parts as [Summary, Summary, Summary, Summary]
          const nested = mergeSummaries([mergeSummaries([c, a]), mergeSummaries([d, b])])
          expect(JSON.stringify(nested)).toBe(whole)
          expect(JSON.stringify(await summarise([...lines].reverse()))).toBe(whole)
        },
      ),
      { seed: 5, numRuns: 150, endOnFailure: true },
    ))
  test('the summary of nothing changes nothing', () =>
    fc.assert(
      fc.asyncProperty(given, async (lines) => {
        const summary = await summarise(lines)
        expect(mergeSummaries([mergeSummaries([]), summary])).toEqual(summary)
      }),
      { seed: 6, numRuns: 50, endOnFailure: true },
    ))
  test('written and read again it is the same', () =>
    fc.assert(
      fc.asyncProperty(given, async (lines) => {
        const text = JSON.stringify(await summarise(lines))
        expect(JSON.stringify(mergeSummaries([summarySchema().parse(JSON.parse(text))]))).toBe(text)
      }),
      { seed: 7, numRuns: 50, endOnFailure: true },
    ))
})

describe('the summary of the fixture cases', () => {
  const lines: AuditLine[] = []
  let summary: Summary
  beforeAll(async () => {
    for await (const line of audit([...matters(12), { plam: 1 }], { asOf: '2022-01-01' }))
      lines.push(line)
    summary = await summarise(lines)
  })
  test('counts every matter once', () => {
    const { matters: all, errors, verdicts: by } = summary
    expect(all).toBe(lines.length)
    expect(Object.values(by).reduce((a, b) => a + b, 0) + errors.refused).toBe(all)
    expect(errors.refused).toBe(lines.filter((line) => 'error' in line).length)
  })
  test('counts every finding under its norm', () => {
    const findings = lines.flatMap((line) => ('error' in line ? [] : line.findings))
    const counted = summary.norms.flatMap(({ verdicts: by }) => Object.values(by))
    expect(counted.reduce((a, b) => a + b, 0)).toBe(findings.length)
    const violated = findings.filter(
      ({ norm, verdict }) => norm === summary.norms[0]?.name && verdict === 'violated',
    )
    expect(summary.norms[0]?.verdicts.violated ?? 0).toBe(violated.length)
  })
  test('a fact missing of several entries of a list counts once a matter, without positions', async () => {
    const line: AuditLine = {
      line: 1,
      asOf: '2022-01-01',
      verdict: 'undetermined',
      findings: [],
      missing: ['transfers[0].sentOn', 'transfers[1].sentOn', 'plan.goals'],
    }
    expect((await summarise([line, line])).missing).toEqual([
      { fact: 'plan.goals', count: 2 },
      { fact: 'transfers[].sentOn', count: 2 },
    ])
  })
})

describe('more organs than are told apart', () => {
  const count = (names: readonly string[]) => {
    const counters = new DrawnCounters(5)
    for (const name of names)
      if (counters.keeps(name))
        counters
          .of(name)
          .verdicts.set('violated', (counters.of(name).verdicts.get('violated') ?? 0) + 1)
    return counters
  }
  test('those kept are counted whole, the same whatever the order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'abcdefghijklm'.split('')), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (names, turn) => {
          const one = count(names)
          const cut = turn % names.length
          const other = count([...names.slice(cut), ...names.slice(0, cut)])
          expect(other.tallies()).toEqual(one.tallies())
          expect(other.overflowed).toBe(one.overflowed)
          expect(one.overflowed).toBe(new Set(names).size > 5)
          expect(one.tallies()).toHaveLength(Math.min(5, new Set(names).size))
          for (const { name, verdicts: by } of one.tallies())
            expect(by.violated).toBe(names.filter((each) => each === name).length)
        },
      ),
      { seed: 8, numRuns: 200, endOnFailure: true },
    ))
})
