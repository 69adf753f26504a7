import { type CompiledNorm, FAILS, type Frame, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import { dateMissing, firstDate, noDate, spanOf } from './trigger'

/** Whether a regulation governs an event, and the date that decides it. */
export interface Validity {
  truth: Tri
  date: string | undefined
  missing: readonly MissingFact[]
}

/** Whether the regulation was in force when the event happened that triggers the norm. */
export const validityOf = (norm: CompiledNorm, frame: Frame): Validity => {
  const date = firstDate(norm.on, frame)
  const span = spanOf(norm.on, frame, date)
  if (span === undefined) return { truth: UNKNOWN, date, missing: dateMissing(norm.on, frame) }
  const { first, last } = span
  const { from, to } = norm.source.instrument.inForce
  if (last < from || (to !== null && first > to)) return { truth: FAILS, date, missing: NOTHING }
  if (first >= from && (to === null || last <= to)) return { truth: HOLDS, date, missing: NOTHING }
  return { truth: UNKNOWN, date, missing: [noDate] }
}

const NOTHING: readonly MissingFact[] = []
