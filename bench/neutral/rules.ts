import type { Rule } from '../../src/evaluate'
import type { Condition, Leaf } from '../../src/rulebook'
import { type NeutralFact, neutralFacts } from './facts'
import { Random } from './random'

const leafOf = (fact: NeutralFact, random: Random): Leaf => {
  const { name } = fact
  switch (fact.kind) {
    case 'flag':
      return { fact: name, operator: 'equal', value: random.chance(0.5) }
    case 'count':
      return {
        fact: name,
        operator: random.one(['greaterThanInclusive', 'lessThan']),
        value: random.whole(1, 10) * 10 - 5,
      }
    case 'choice':
      return random.chance(0.5)
        ? { fact: name, operator: 'equal', value: random.one(fact.values) }
        : { fact: name, operator: 'in', value: random.shuffled(fact.values).slice(0, 2) }
    case 'set':
      return { fact: name, operator: 'contains', value: random.one(fact.values) }
  }
}

/** A tree with this many leaves, lists of conditions alternating with the depth. */
const treeOf = (leaves: number, form: 'all' | 'any', random: Random): Condition => {
  if (leaves === 1) {
    const leaf = leafOf(random.one(neutralFacts), random)
    return random.chance(0.15) ? { not: leaf } : leaf
  }
  const parts: Condition[] = []
  let left = leaves
  while (left > 0) {
    const size = random.chance(0.6) ? 1 : random.whole(1, Math.min(left, leaves - 1))
    parts.push(treeOf(size, form === 'all' ? 'any' : 'all', random))
    left -= size
  }
  return form === 'all' ? { all: parts } : { any: parts }
}

/** Generated rules with two to eight leaves each. */
export const neutralRules = (count: number, seed: number): Rule[] => {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, i) => ({
    id: `rule-${i}`,
    conditions: treeOf(random.whole(2, 8), random.one(['all', 'any']), random),
  }))
}
