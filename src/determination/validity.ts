import { dayOf } from '../calendar'
import { FAILS, type Frame, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Instrument } from '../rulebook'

/** Whether a regulation governs an event, and the date that decides it. */
export interface Validity {
  truth: Tri
  date: string | undefined
  missing: readonly MissingFact[]
}

/** A day, or the first and last day of a month or year of which no more is known. */
type Span = readonly [first: string, last: string]

const spanOf = (date: string): Span => {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`]
  if (date.length === 7) return [`${date}-01`, `${date}-31`]
  const day = dayOf(date)
  return [day, day]
}

const ofMatter: readonly string[] = ['matter.date']

/**
 * The date of the norm's triggering event; where that is not told, or there is none, the date of the
 * matter.
 */
export const triggerDate = (
  on: readonly string[],
  frame: Frame,
): { date: string | undefined; missing: readonly MissingFact[] } => {
  const names = on.length === 0 ? ofMatter : [...on, ...ofMatter]
  for (const name of names) {
    const date = frame.value(frame.slots.of(name))
    if (typeof date === 'string') return { date, missing: [] }
  }
  const missing = names.flatMap((name) => frame.missing(frame.slots.of(name)))
  return { date: undefined, missing: missing.length > 0 ? missing.slice(-1) : [noDate] }
}

/** What is lacking where even the date of the matter is said to be none. */
const noDate: MissingFact = {
  fact: 'matter.date',
  path: 'matter.date',
  kind: 'fact',
  label: { zh: '发生日期', en: 'date of the matter' },
}

/** Whether the regulation was in force when the event happened that triggers the norm. */
export const validityOf = (
  { inForce }: Instrument,
  on: readonly string[],
  frame: Frame,
): Validity => {
  const { date, missing } = triggerDate(on, frame)
  if (date === undefined) return { truth: UNKNOWN, date, missing }
  const [first, last] = spanOf(date)
  const { from, to } = inForce
  if (last < from || (to !== null && first > to)) return { truth: FAILS, date, missing: [] }
  if (first >= from && (to === null || last <= to)) return { truth: HOLDS, date, missing: [] }
  return { truth: UNKNOWN, date, missing: [noDate] }
}
