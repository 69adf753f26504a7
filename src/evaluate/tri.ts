/** Three truth values in strong Kleene logic: 0 fails, 1 unknown, 2 holds. */
export type Tri = 0 | 1 | 2

export const FAILS: Tri = 0
export const UNKNOWN: Tri = 1
export const HOLDS: Tri = 2

export const negate = (value: Tri): Tri => (2 - value) as Tri

export const both = (a: Tri, b: Tri): Tri => (a < b ? a : b)

export const either = (a: Tri, b: Tri): Tri => (a > b ? a : b)

/** Of a boolean that may not be known. */
export const triOf = (value: boolean | undefined): Tri =>
  value === undefined ? UNKNOWN : value ? HOLDS : FAILS
