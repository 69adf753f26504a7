import { type DeriveContext, type Derived, read } from './derived-fact'

/** Rounds away what binary fractions add; nine decimals are more than any figure of a case has. */
export const exact = (value: number): number => Math.round(value * 1e9) / 1e9

/** A part in percent of a whole, once both are known; of nothing there is none. */
export const percentOf = (context: DeriveContext, part: string, whole: string): Derived => {
  const [numerator, denominator] = [read(context, part), read(context, whole)]
  const missing = [numerator, denominator].flatMap((each) => each.missing ?? [])
  if (missing.length > 0) return { missing }
  const none = numerator.value === null || !denominator.value
  return {
    value: none ? null : exact((Number(numerator.value) * 100) / Number(denominator.value)),
  }
}
