import { type DeriveContext, type Derived, read } from './derived-fact'

/** The sum of counts, once every one of them is known; none if one of them has no figure. */
export const sumOf = (context: DeriveContext, names: readonly string[]): Derived => {
  const parts = names.map((name) => read(context, name))
  const missing = parts.flatMap((part) => part.missing ?? [])
  if (missing.length > 0) return { missing }
  if (parts.some(({ value }) => value === null)) return { value: null }
  return { value: parts.reduce((sum, { value }) => sum + Number(value), 0) }
}
