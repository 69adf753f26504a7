import { type Condition, leavesOf, type Rulebook } from '../../rulebook'

const known = new WeakMap<Rulebook, Map<string, Set<string | number>>>()

const conditionsOf = (rulebook: Rulebook): Condition[] =>
  [...rulebook.norms.values()].flatMap(({ variants, silent }) => [
    ...variants.flatMap(({ applies, requires, forbids }) =>
      [applies, requires, forbids].flatMap((each) => each ?? []),
    ),
    ...silent.map(({ when }) => when),
  ])

const collect = (rulebook: Rulebook): Map<string, Set<string | number>> => {
  const found = new Map<string, Set<string | number>>()
  for (const { fact, value } of conditionsOf(rulebook).flatMap(leavesOf)) {
    const values = found.get(fact) ?? new Set()
    for (const each of [value].flat())
      if (typeof each === 'number' || typeof each === 'string') values.add(each)
    found.set(fact, values)
  }
  return found
}

/** The plain values that the conditions of a rulebook compare a fact with; without a name, all. */
export const comparedWith = (rulebook: Rulebook, fact?: string): (string | number)[] => {
  const all = known.get(rulebook) ?? collect(rulebook)
  known.set(rulebook, all)
  if (fact !== undefined) return [...(all.get(fact) ?? [])]
  return [...new Set([...all.values()].flatMap((values) => [...values]))]
}
