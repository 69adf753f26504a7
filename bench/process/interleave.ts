import { EngineProcess } from './engine-process'
import type { Round, Work } from './protocol'

/** How long and how often each piece of work is run, and by which clock it is timed. */
export interface Pace {
  readonly rounds: number
  readonly ms: number
  /** Warming up ends no sooner than after the first, and no later than after the second. */
  readonly warmUpMs: readonly [least: number, most: number]
  /** Processor time where other work on the machine would spoil the time on the wall. */
  readonly clock: 'wall' | 'processor'
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

const rateOf = ({ cases, seconds, busySeconds }: Round, { clock }: Pace): number =>
  cases / (clock === 'wall' ? seconds : busySeconds)

/** How many rounds have to be alike, and how far they may be apart. */
const STEADY = { rounds: 4, apart: 0.03 }

const isSteady = (rates: readonly number[]): boolean => {
  const last = rates.slice(-STEADY.rounds)
  const [least, most] = [Math.min(...last), Math.max(...last)]
  return last.length === STEADY.rounds && most - least <= STEADY.apart * median(last)
}

/** Runs rounds until they no longer get faster: some engines take seconds until they are compiled. */
const warmUp = async (each: EngineProcess, pace: Pace): Promise<void> => {
  const [least, most] = pace.warmUpMs
  const rates: number[] = []
  let spent = 0
  while (spent < least || (spent < most && !isSteady(rates))) {
    const round = await each.round(pace.ms)
    rates.push(rateOf(round, pace))
    spent += (pace.clock === 'wall' ? round.seconds : round.busySeconds) * 1000
  }
}

const summary = (rounds: readonly Round[], pace: Pace): Measured => {
  const tails = rounds.flatMap(({ p99 }) => p99 ?? [])
  return {
    perSecond: median(rounds.map((round) => rateOf(round, pace))),
    p99: tails.length > 0 ? median(tails) : undefined,
  }
}

/** Runs pieces of work side by side, one round of each in turn, each in a warm process of its own. */
export const interleave = async (works: readonly Work[], pace: Pace): Promise<Measured[]> => {
  const processes: EngineProcess[] = []
  try {
    for (const work of works) processes.push(await EngineProcess.prepared(work))
    for (const each of processes) await warmUp(each, pace)
    const rounds: Round[][] = works.map(() => [])
    for (let round = 0; round < pace.rounds; round++)
      for (const [i, each] of processes.entries()) rounds[i]?.push(await each.round(pace.ms))
    return rounds.map((of) => summary(of, pace))
  } finally {
    for (const each of processes) each.stop()
  }
}
