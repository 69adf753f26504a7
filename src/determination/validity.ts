import { type CompiledNorm, FAILS, type Frame, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Instrument } from '../rulebook'
import { dateMissing, slotOfDate, spanOf } from './trigger'

/** Whether a regulation governs an event, and the date that decides it. */
export interface Validity {
  truth: Tri
  date: string | undefined
  missing: readonly MissingFact[]
}

/** Whether a regulation was in force on the first told of these dates. */
const inForceOn = (
  { inForce: { from, to } }: Instrument,
  dates: readonly number[],
  frame: Frame,
): Validity => {
  const told = slotOfDate(dates, frame)
  const date = told === undefined ? undefined : (frame.value(told) as string)
  const span = spanOf(dates, frame, told)
  if (span === undefined) return { truth: UNKNOWN, date, missing: dateMissing(dates, frame, told) }
  const { first, last } = span
  if (last < from || (to !== null && first > to)) return { truth: FAILS, date, missing: NOTHING }
  if (first >= from && (to === null || last <= to)) return { truth: HOLDS, date, missing: NOTHING }
  return { truth: UNKNOWN, date, missing: dateMissing(dates, frame, told) }
}

/** Whether the regulation was in force when the event happened that triggers the norm. */
export const validityOf = ({ source, on }: CompiledNorm, frame: Frame): Validity =>
  inForceOn(source.instrument, on, frame)

/** Whether a regulation is known not to have been in force at the date of the matter. */
export const isOutOfForce = (instrument: Instrument, frame: Frame): boolean =>
  inForceOn(instrument, [frame.slots.of('matter.date')], frame).truth === FAILS

const NOTHING: readonly MissingFact[] = []
