/** A set as far as it is known: what is in it, and what may or may not be. All else is known absent. */
export interface SetValue {
  readonly present: readonly string[]
  readonly unknown: readonly string[]
}

/** A period as a paper sets it. */
export type TermValue = { workingDays: number } | { days: number } | { until: string }

/** The value of a fact: `undefined` is unknown, `null` is known to be none. */
export type Value = boolean | number | string | SetValue | TermValue | null | undefined

/** A fact that an answer lacks. */
export interface MissingFact {
  /** Name in the vocabulary. */
  fact: string
  /** Where in the document it belongs. */
  path: string
  /** `finding`: a human has to find it, with a reason; `fact`: it only has to be told. */
  kind: 'fact' | 'finding'
  label: { zh: string; en: string }
  /** Somebody relies on it, and nobody has found it. */
  claimed?: true
}
