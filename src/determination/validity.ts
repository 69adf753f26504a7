import { dayOf, FAILS, type Frame, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Instrument } from '../rulebook'

/** Whether a regulation governs an event, and the date that decides it. */
export interface Validity {
  truth: Tri
  date: string | undefined
  missing: readonly MissingFact[]
}

/** The date of the norm's triggering event; failing that, the date of the matter. */
export const triggerDate = (
  on: readonly string[],
  frame: Frame,
): { date: string | undefined; missing: readonly MissingFact[] } => {
  for (const name of [...on, 'matter.date']) {
    const slot = frame.slots.of(name)
    const value = frame.value(slot)
    if (value === undefined) return { date: undefined, missing: frame.missing(slot) }
    if (typeof value === 'string') return { date: dayOf(value), missing: [] }
  }
  return { date: undefined, missing: [] }
}

/** Whether the regulation was in force when the event happened that triggers the norm. */
export const validityOf = (
  { inForce }: Instrument,
  on: readonly string[],
  frame: Frame,
): Validity => {
  const { date, missing } = triggerDate(on, frame)
  if (date === undefined) return { truth: UNKNOWN, date, missing }
  const holds = date >= inForce.from && (inForce.to === null || date <= inForce.to)
  return { truth: holds ? HOLDS : FAILS, date, missing }
}
