import type { Firing, Rule } from '../../src/evaluate'
import type { Condition, Leaf } from '../../src/rulebook'
import type { NeutralCase } from './facts'

/** True, false, or not known. */
type Truth = boolean | undefined

const ofLeaf = ({ fact, operator, value }: Leaf, facts: NeutralCase): Truth => {
  const found = facts[fact]
  if (found === undefined) return undefined
  switch (operator) {
    case 'equal':
      return found === value
    case 'in':
      return (value as readonly string[]).includes(found as string)
    case 'greaterThanInclusive':
      return (found as number) >= (value as number)
    case 'lessThan':
      return (found as number) < (value as number)
    case 'contains':
      return (found as string[]).includes(value as string)
    default:
      throw new Error(`the neutral set does not use "${operator}"`)
  }
}

const truthOf = (condition: Condition, facts: NeutralCase): Truth => {
  if ('all' in condition) {
    const truths = condition.all.map((part) => truthOf(part, facts))
    if (truths.includes(false)) return false
    return truths.includes(undefined) ? undefined : true
  }
  if ('any' in condition) {
    const truths = condition.any.map((part) => truthOf(part, facts))
    if (truths.includes(true)) return true
    return truths.includes(undefined) ? undefined : false
  }
  if ('not' in condition) {
    const truth = truthOf(condition.not, facts)
    return truth === undefined ? undefined : !truth
  }
  return ofLeaf(condition as Leaf, facts)
}

const missingIn = (condition: Condition, facts: NeutralCase): string[] => {
  if (truthOf(condition, facts) !== undefined) return []
  if ('all' in condition) return condition.all.flatMap((part) => missingIn(part, facts))
  if ('any' in condition) return condition.any.flatMap((part) => missingIn(part, facts))
  return 'not' in condition ? missingIn(condition.not, facts) : [(condition as Leaf).fact]
}

/** What each engine has to answer: rules read off their definition, as plainly as can be. */
export const reference = (rules: readonly Rule[], facts: NeutralCase): Firing => ({
  fired: rules.filter(({ conditions }) => truthOf(conditions, facts) === true).map(({ id }) => id),
  undetermined: rules
    .filter(({ conditions }) => truthOf(conditions, facts) === undefined)
    .map(({ id, conditions }) => ({ id, missing: [...new Set(missingIn(conditions, facts))] })),
})
