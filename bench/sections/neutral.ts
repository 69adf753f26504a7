import { engines } from '../neutral/engines'
import type { CaseOptions } from '../neutral/facts'
import { interleave, type Measured, type Pace } from '../process/interleave'
import type { Work } from '../process/protocol'
import type { Row } from '../row'
import { versionOf } from '../versions'

const SEED = 11
const RULES = 120

interface Contest {
  readonly work: string
  readonly ours: Entrant
  readonly others: readonly (Entrant & { readonly bar?: number })[]
}

interface Entrant {
  readonly engine: string
  readonly cases: CaseOptions
  readonly inFlight?: number
  /** Added to the engine's name in the table. */
  readonly suffix?: string
}

const thousand = { count: 1000, seed: SEED }
const fiftyThousand = { count: 50_000, seed: SEED }
const absent = { ...thousand, absent: 0.1 }
const orders = { ...thousand, orders: 1000 }
/** Slow engines meet fresh facts all through with fewer cases. */
const some = { count: 3000, seed: SEED }

const contests: readonly Contest[] = [
  {
    work: `${RULES} rules, complete facts, 1,000 cases`,
    ours: { engine: 'zhifa', cases: thousand },
    others: [
      { engine: 'straight-line JavaScript', cases: thousand, bar: 0.65 },
      { engine: 'json-logic-engine, compiled', cases: thousand, bar: 2 },
      { engine: '@gorules/zen-engine', cases: thousand, bar: 50 },
      {
        engine: '@gorules/zen-engine',
        cases: thousand,
        inFlight: 10,
        suffix: ', ten in flight',
        bar: 50,
      },
      { engine: 'json-rules-engine', cases: thousand, bar: 500 },
      {
        engine: 'json-rules-engine',
        cases: thousand,
        inFlight: 10,
        suffix: ', ten in flight',
        bar: 500,
      },
      { engine: 'rools', cases: thousand },
    ],
  },
  {
    work: `${RULES} rules, complete facts, 50,000 cases`,
    ours: { engine: 'zhifa', cases: fiftyThousand },
    others: [
      { engine: 'straight-line JavaScript', cases: fiftyThousand, bar: 0.65 },
      { engine: 'json-logic-engine, compiled', cases: fiftyThousand, bar: 2 },
      { engine: '@gorules/zen-engine', cases: some, bar: 50 },
      { engine: 'json-rules-engine', cases: some, bar: 500 },
    ],
  },
  {
    work: 'a tenth of the facts absent (peers: complete facts)',
    ours: { engine: 'zhifa', cases: absent },
    others: [
      { engine: 'straight-line JavaScript', cases: absent, suffix: ', a tenth absent' },
      { engine: 'json-rules-engine', cases: thousand, suffix: ', complete facts', bar: 200 },
    ],
  },
  {
    work: 'facts in 1,000 different key orders',
    ours: { engine: 'zhifa', cases: orders },
    others: [
      { engine: 'zhifa', cases: thousand, suffix: ', one order', bar: 1 / 1.6 },
      { engine: 'straight-line JavaScript', cases: orders },
      { engine: 'json-logic-engine, compiled', cases: orders },
    ],
  },
  {
    work: 'with the explanation tree of every rule',
    ours: { engine: 'zhifa, explained', cases: thousand },
    others: [{ engine: 'json-rules-engine', cases: thousand, bar: 40 }],
  },
]

const workOf = ({ engine, cases, inFlight = 1 }: Entrant): Work => ({
  kind: 'neutral',
  engine,
  rules: RULES,
  cases,
  inFlight,
})

const rowsOf = ({ work, ours, others }: Contest, measured: readonly Measured[]): Row[] => {
  const [own, ...theirs] = measured as [Measured, ...Measured[]]
  const version = (engine: string) => versionOf(engines.get(engine)?.packageName)
  const rowOf = ({ engine, suffix = '' }: Entrant, { perSecond }: Measured) => ({
    work,
    engine: `${engine}${suffix}`,
    version: version(engine),
    perSecond,
    ratio: own.perSecond / perSecond,
  })
  return [
    rowOf(ours, own),
    ...others.map((each, i) => {
      const row = rowOf(each, theirs[i] as Measured)
      const { bar } = each
      return bar === undefined
        ? row
        : { ...row, bar: `≥ ${Number(bar.toFixed(3))}`, met: row.ratio >= bar }
    }),
  ]
}

/** The neutral set on every engine. */
export const neutralSection = async (pace: Pace, report: (rows: Row[]) => void): Promise<void> => {
  for (const contest of contests) {
    const works = [contest.ours, ...contest.others].map(workOf)
    report(rowsOf(contest, await interleave(works, pace)))
  }
}
