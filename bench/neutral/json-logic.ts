import type { Condition, Leaf } from '../../src/rulebook'

/** JsonLogic of the neutral set. */
export type JsonLogic = { [operator: string]: unknown }

const ofLeaf = ({ fact, operator, value }: Leaf): JsonLogic => {
  const found = { var: fact }
  switch (operator) {
    case 'equal':
      return { '===': [found, value] }
    case 'in':
      return { in: [found, value] }
    case 'contains':
      return { in: [value, found] }
    case 'lessThan':
      return { '<': [found, value] }
    case 'greaterThanInclusive':
      return { '>=': [found, value] }
    default:
      throw new Error(`the neutral set does not use "${operator}"`)
  }
}

/** A condition as JsonLogic. */
export const toJsonLogic = (condition: Condition): JsonLogic => {
  if ('all' in condition) return { and: condition.all.map(toJsonLogic) }
  if ('any' in condition) return { or: condition.any.map(toJsonLogic) }
  if ('not' in condition) return { '!': [toJsonLogic(condition.not)] }
  return ofLeaf(condition as Leaf)
}
