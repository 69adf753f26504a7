import { interleave, type Pace } from '../process/interleave'
import type { Row } from '../row'
import { versionOf } from '../versions'

const SIZES = [120, 240, 480, 960, 1920]

const contestants = [
  { engine: 'zhifa', packageName: undefined, largest: 1920 },
  { engine: 'json-rules-engine', packageName: 'json-rules-engine', largest: 1920 },
  { engine: 'rools', packageName: 'rools', largest: 480 },
]

/** The slope of log(time) over log(size): 1 where twice the rules take twice the time. */
const exponentOf = (sizes: readonly number[], times: readonly number[]): number => {
  const xs = sizes.map(Math.log)
  const ys = times.map(Math.log)
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const over = xs.reduce((sum, each, i) => sum + (each - x) * ((ys[i] as number) - y), 0)
  return over / xs.reduce((sum, each) => sum + (each - x) ** 2, 0)
}

const byRules = async (pace: Pace, report: (rows: Row[]) => void): Promise<void> => {
  for (const { engine, packageName, largest } of contestants) {
    const sizes = SIZES.filter((size) => size <= largest)
    const cases = { count: 200, seed: 11 }
    const measured = await interleave(
      sizes.map((rules) => ({ kind: 'neutral', engine, rules, cases, inFlight: 1 })),
      pace,
    )
    const exponent = exponentOf(
      sizes,
      measured.map(({ perSecond }) => 1 / perSecond),
    )
    const ours = engine === 'zhifa'
    report([
      {
        work: `growth in the number of rules, ${sizes[0]} … ${sizes.at(-1)}`,
        engine,
        version: versionOf(packageName),
        perSecond: null,
        ratio: null,
        figure: `exponent ${exponent.toFixed(2)}`,
        ...(ours ? { bar: '≤ 1.0', met: exponent <= 1 } : {}),
      },
    ])
  }
}

const byCases = async (pace: Pace, report: (rows: Row[]) => void): Promise<void> => {
  const counts = [1000, 10_000, 50_000]
  const measured = await interleave(
    counts.map((count) => ({
      kind: 'neutral',
      engine: 'zhifa',
      rules: 120,
      cases: { count, seed: 11 },
      inFlight: 1,
    })),
    pace,
  )
  report([
    {
      work: 'growth in the number of cases, 1,000 … 50,000: time of one case',
      engine: 'zhifa',
      version: versionOf(undefined),
      perSecond: null,
      ratio: null,
      figure: measured.map(({ perSecond }) => `${(1e6 / perSecond).toFixed(1)} µs`).join(', '),
    },
  ])
}

/** How the time of a case grows with the rules and with the number of cases. */
export const growthSection = async (pace: Pace, report: (rows: Row[]) => void): Promise<void> => {
  await byRules(pace, report)
  await byCases(pace, report)
}
