import type { ConditionExplanation, LeafExplanation, Truth } from './explanation'

/** A comparison, and the truth it should have. */
export interface Demand {
  leaf: LeafExplanation
  wanted: Exclude<Truth, 'unknown'>
}

/** One way to bring a condition about: what has to change, and what has to stay as it is. */
export interface Way {
  changes: readonly Demand[]
  keeps: readonly Demand[]
}

/** The most ways that are followed up at any point of a condition, the shortest first. */
const MOST = 24

const literals = ({ leaf }: Demand): readonly string[] | undefined =>
  ['equal', 'in'].includes(leaf.operator) && !leaf.comparedWith
    ? [leaf.wanted].flat().map(String)
    : undefined

/** Whether what is demanded of one fact cannot all be true of it, as far as plain values show. */
const isImpossible = (demands: readonly Demand[]): boolean => {
  const facts = new Set(demands.map(({ leaf }) => leaf.found.fact))
  return [...facts].some((fact) => {
    const own = demands.filter(({ leaf }) => leaf.found.fact === fact)
    const held = own.flatMap((each) => (each.wanted === 'holds' ? [literals(each) ?? []] : []))
    const barred = own.flatMap((each) => (each.wanted === 'fails' ? (literals(each) ?? []) : []))
    const [first, ...others] = held.filter((values) => values.length > 0)
    if (!first) return false
    return !first.some(
      (value) => others.every((values) => values.includes(value)) && !barred.includes(value),
    )
  })
}

const shortest = (ways: readonly Way[]): Way[] =>
  [...ways]
    .filter(({ changes, keeps }) => !isImpossible([...changes, ...keeps]))
    .sort((a, b) => a.changes.length - b.changes.length)
    .slice(0, MOST)

const joined = (left: readonly Way[], right: readonly Way[]): Way[] =>
  shortest(
    left.flatMap((a) =>
      right.map((b) => ({
        changes: [...a.changes, ...b.changes],
        keeps: [...a.keeps, ...b.keeps],
      })),
    ),
  )

/**
 * Ways to give a condition a truth, in the fewest changes first; not more than a bounded number.
 * They follow the form of the condition: that a fact is changed in one place and wanted unchanged in
 * another is seen where both compare it with plain values, not otherwise.
 */
export const waysTo = (
  condition: ConditionExplanation,
  wanted: Exclude<Truth, 'unknown'>,
): Way[] => {
  if (condition.form === 'fact') {
    const demand: Demand = { leaf: condition, wanted }
    return condition.truth === wanted
      ? [{ changes: [], keeps: [demand] }]
      : [{ changes: [demand], keeps: [] }]
  }
  if (condition.form === 'not') {
    const [part] = condition.parts
    return part ? waysTo(part, wanted === 'holds' ? 'fails' : 'holds') : []
  }
  const parts = condition.parts.map((part) => waysTo(part, wanted))
  const needsEach = (condition.form === 'all') === (wanted === 'holds')
  return needsEach
    ? parts.reduce<Way[]>((all, part) => joined(all, part), [{ changes: [], keeps: [] }])
    : shortest(parts.flat())
}

const keyOf = ({ leaf, wanted }: Demand): string =>
  JSON.stringify([leaf.found.fact, leaf.operator, leaf.wanted, wanted])

/** The ways of which no other is a part, each change in them once. */
export const minimalWays = (ways: readonly Way[]): Demand[][] => {
  const sets = ways.map(({ changes }) => new Map(changes.map((each) => [keyOf(each), each])))
  const kept: Map<string, Demand>[] = []
  for (const set of [...sets].sort((a, b) => a.size - b.size))
    if (!kept.some((other) => [...other.keys()].every((key) => set.has(key)))) kept.push(set)
  return kept.map((set) => [...set.values()])
}
