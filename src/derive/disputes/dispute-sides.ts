import type { MissingFact, Value } from '../../facts'
import { type DeriveContext, type Derived, read } from '../derived-fact'

/** One fact of each side of a dispute, as far as it is known. */
interface OfSides {
  known: readonly Exclude<Value, undefined>[]
  missing: readonly MissingFact[]
}

/** Reads a fact of the organs that are the sides of a dispute. */
export const ofSides = (context: DeriveContext, name: string): OfSides => {
  const sides = read(context, 'dispute.sides')
  if (sides.value === undefined) return { known: [], missing: [sides.missing as MissingFact] }
  const ids = (sides.value as { present: readonly string[] }).present
  const readings = ids.map((id) =>
    read(context, name, context.document.positions.get('organs')?.get(id) ?? -1),
  )
  return {
    known: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    missing: readings.flatMap(({ missing }) => missing ?? []),
  }
}

/** What all sides have in common; none as soon as two differ, whatever else is unknown. */
export const common = (
  { known, missing }: OfSides,
  of: (value: Exclude<Value, undefined>) => string | null,
): Derived => {
  const [first = null, ...others] = new Set(known.map(of))
  if (others.length > 0) return { value: null }
  return missing.length > 0 ? { missing } : { value: first }
}
