import { EngineProcess } from './engine-process'
import type { Work } from './protocol'

/** The first round, for nothing but warming up, is this many times as long. */
const WARM_UP = 6

/** How long and how often each piece of work is run. */
export interface Pace {
  readonly rounds: number
  readonly ms: number
}

/** What came out of the rounds of one piece of work. */
export interface Measured {
  /** Median over the rounds. */
  readonly perSecond: number
  /** Median over the rounds of the 99th percentile, in milliseconds, where cases are timed one by one. */
  readonly p99: number | undefined
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2
}

/** Runs pieces of work side by side, one round of each in turn, each in a warm process of its own. */
export const interleave = async (works: readonly Work[], pace: Pace): Promise<Measured[]> => {
  const processes = works.map(() => new EngineProcess())
  try {
    for (const [i, work] of works.entries()) await processes[i]?.prepare(work)
    for (const each of processes) await each.round(pace.ms * WARM_UP)
    const rounds: { perSecond: number; p99: number | undefined }[][] = works.map(() => [])
    for (let round = 0; round < pace.rounds; round++)
      for (const [i, each] of processes.entries()) {
        const { cases, seconds, p99 } = await each.round(pace.ms)
        rounds[i]?.push({ perSecond: cases / seconds, p99 })
      }
    return rounds.map((of) => {
      const tails = of.flatMap(({ p99 }) => p99 ?? [])
      return {
        perSecond: median(of.map(({ perSecond }) => perSecond)),
        p99: tails.length > 0 ? median(tails) : undefined,
      }
    })
  } finally {
    for (const each of processes) each.stop()
  }
}
