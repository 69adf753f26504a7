import type { Value } from '../../facts'
import type { KnownOperand, Operator } from '../operators'
import { FAILS, HOLDS, type Tri } from '../tri'

/** How many comparisons share a word; the sign bit says that the word was read. */
export const WIDTH = 31

/** The bit that says that a word was read. */
export const READ = 1 << 31

/** Every comparison of a word may hold. */
export const ALL = -1

/** A known value. */
export type Known = Exclude<Value, undefined>

/** One comparison, and its bit in a word. */
export interface Predicate {
  readonly operator: Operator
  readonly operand: KnownOperand | undefined
  readonly mask: number
}

/**
 * Answers all comparisons of a word for a known value at once: the bits of those that certainly hold
 * into `rails[rail]`, of those that possibly hold into `rails[rail + 1]`.
 */
export interface Reader {
  read(rails: Int32Array, rail: number, value: Known, asOf: string): void
}

/** Writes the truth of a word's only comparison. */
export const writeTruth = (rails: Int32Array, rail: number, truth: Tri): void => {
  rails[rail] = READ | (truth === HOLDS ? 1 : 0)
  rails[rail + 1] = READ | (truth === FAILS ? 0 : 1)
}

/** The bits of the comparisons that hold for a value, where none is unknown for a known value. */
export const bitsOf = (predicates: readonly Predicate[], value: Known): number =>
  predicates.reduce(
    (bits, { operator, operand, mask }) =>
      operator.test(value, operand as KnownOperand, '') === HOLDS ? bits | mask : bits,
    READ,
  )
