import { isSet, isUnknown } from '../fact-value'

/** `possibly`: what is unknown counts as true; `certainly`: as false. */
export type Mode = 'possibly' | 'certainly'

/** A decorated operator of json-rules-engine: `next` asks the operator. */
export interface Decorator {
  readonly name: Mode
  decide(
    value: unknown,
    operand: unknown,
    next: (value: unknown, operand: unknown) => unknown,
  ): boolean
}

/**
 * Decides a comparison as if all that is unknown in it were true, or false. Of a set known in part,
 * the unknown items are there or are not: every operator on sets can only gain by another item.
 */
export const decorator = (name: Mode): Decorator => {
  const ofUnknown = name === 'possibly'
  const known = (value: unknown): unknown => {
    if (!isSet(value)) return value
    return ofUnknown ? [...value.present, ...value.unknown] : value.present
  }
  return {
    name,
    decide: (value, operand, next) => {
      if (isUnknown(value)) return ofUnknown
      if (isUnknown(operand)) return value !== null && ofUnknown
      if (operand === null) return false
      return (next(known(value), operand) ?? ofUnknown) === true
    },
  }
}
