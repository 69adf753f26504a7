import type { FactSchema } from '../../src/evaluate'
import { Random } from './random'

/** A plain fact of the neutral set, and the values that it may have. */
export type NeutralFact =
  | { readonly name: string; readonly kind: 'flag' }
  | { readonly name: string; readonly kind: 'count'; readonly most: number }
  | { readonly name: string; readonly kind: 'choice' | 'set'; readonly values: readonly string[] }

/** A case of the neutral set, as `JSON.parse` gives it. */
export type NeutralCase = Record<string, boolean | number | string | string[]>

const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}-value-${i}`)

const range = (count: number) => Array.from({ length: count }, (_, i) => i)

/** 60 facts: 12 flags, 20 numbers, 20 words, 8 sets. */
export const neutralFacts: readonly NeutralFact[] = [
  ...range(12).map((i) => ({ name: `flag${i}`, kind: 'flag' }) as const),
  ...range(20).map((i) => ({ name: `count${i}`, kind: 'count', most: 100 }) as const),
  ...range(20).map(
    (i) => ({ name: `choice${i}`, kind: 'choice', values: words(`choice${i}`, 5) }) as const,
  ),
  ...range(8).map((i) => ({ name: `set${i}`, kind: 'set', values: words(`set${i}`, 8) }) as const),
]

export const neutralSchema: FactSchema = Object.fromEntries(
  neutralFacts.map(({ name, kind }) => [name, kind]),
)

const arbitraryOf = (fact: NeutralFact, random: Random): NeutralCase[string] => {
  switch (fact.kind) {
    case 'flag':
      return random.chance(0.5)
    case 'count':
      return random.whole(0, fact.most)
    case 'choice':
      return random.one(fact.values)
    case 'set':
      return fact.values.filter(() => random.chance(0.4))
  }
}

/** What distinguishes the cases of a workload. */
export interface CaseOptions {
  readonly count: number
  readonly seed: number
  /** Share of the facts that are absent. */
  readonly absent?: number
  /** How many different orders of the facts the cases come in. */
  readonly orders?: number
}

/** Generated cases, each read from JSON text. */
export const neutralCases = ({
  count,
  seed,
  absent = 0,
  orders = 1,
}: CaseOptions): NeutralCase[] => {
  const random = new Random(seed)
  const arrangements = range(orders).map((i) =>
    i === 0 ? neutralFacts : random.shuffled(neutralFacts),
  )
  return range(count).map((i) => {
    const facts = (arrangements[i % orders] as readonly NeutralFact[]).filter(
      () => !random.chance(absent),
    )
    return JSON.parse(
      JSON.stringify(
        Object.fromEntries(facts.map((fact) => [fact.name, arbitraryOf(fact, random)])),
      ),
    )
  })
}
