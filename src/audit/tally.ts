import { type Verdict, verdicts } from '../determination'

/** How often a fact was missing. Its place in the document, without positions: `transfers[].sentOn`. */
export interface MissingCount {
  fact: string
  count: number
}

/** Findings by verdict, and the facts that they lack, the commonest first. */
export interface Tally {
  name: string
  verdicts: Partial<Record<Verdict, number>>
  missing: MissingCount[]
}

/** Counts by name. */
export type Counts = Map<string, number>

export const add = (counts: Counts, name: string, number = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + number)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The commonest first; of equally common ones, by name. */
export const commonest = (counts: Counts): MissingCount[] =>
  [...counts]
    .map(([fact, count]) => ({ fact, count }))
    .sort((a, b) => b.count - a.count || order(a.fact, b.fact))

/** Verdicts that occur, from the gravest. */
export const verdictCounts = (counts: Counts): Partial<Record<Verdict, number>> =>
  Object.fromEntries(
    verdicts.flatMap((verdict) => {
      const count = counts.get(verdict)
      return count === undefined ? [] : [[verdict, count]]
    }),
  )

/** A {@link Tally} being counted. */
export class Counter {
  readonly verdicts: Counts = new Map()
  readonly missing: Counts = new Map()

  merge({ verdicts: theirs, missing }: Tally): void {
    for (const [verdict, count] of Object.entries(theirs)) add(this.verdicts, verdict, count)
    for (const { fact, count } of missing) add(this.missing, fact, count)
  }

  tally(name: string): Tally {
    return {
      name,
      verdicts: verdictCounts(this.verdicts),
      missing: commonest(this.missing),
    }
  }
}

/** Counters by name. */
export class Counters {
  readonly byName = new Map<string, Counter>()

  of(name: string): Counter {
    const known = this.byName.get(name)
    if (known) return known
    const counter = new Counter()
    this.byName.set(name, counter)
    return counter
  }

  tallies(): Tally[] {
    return [...this.byName]
      .sort(([a], [b]) => order(a, b))
      .map(([name, counter]) => counter.tally(name))
  }
}
