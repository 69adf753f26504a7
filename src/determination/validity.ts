import { dayOf } from '../calendar'
import { type CompiledNorm, FAILS, type Frame, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'

/** Whether a regulation governs an event, and the date that decides it. */
export interface Validity {
  truth: Tri
  date: string | undefined
  missing: readonly MissingFact[]
}

/** The day of a date; the first one of a month or year of which no more is known. */
const firstDay = (date: string): string => {
  if (date.length === 10) return date
  if (date.length > 10) return dayOf(date)
  return date.length === 4 ? `${date}-01-01` : `${date}-01`
}

/** As {@link firstDay}, the last one. */
const lastDay = (date: string): string => {
  if (date.length === 10) return date
  if (date.length > 10) return dayOf(date)
  return date.length === 4 ? `${date}-12-31` : `${date}-31`
}

/**
 * The date of the norm's triggering event; where that is not told, or there is none, the date of the
 * matter.
 */
const triggerDate = ({ on }: CompiledNorm, frame: Frame): string | undefined => {
  for (const slot of on) {
    const date = frame.value(slot)
    if (typeof date === 'string') return date
  }
  return undefined
}

/** What is lacking where no date is told; where each is said to be none, that of the matter. */
const dateMissing = ({ on }: CompiledNorm, frame: Frame): readonly MissingFact[] => {
  for (let i = on.length - 1; i >= 0; i -= 1) {
    const missing = frame.missing(on[i] as number)
    if (missing.length > 0) return missing.length === 1 ? missing : missing.slice(-1)
  }
  return [noDate]
}

/** What is lacking where even the date of the matter is said to be none. */
const noDate: MissingFact = {
  fact: 'matter.date',
  path: 'matter.date',
  kind: 'fact',
  label: { zh: '发生日期', en: 'date of the matter' },
}

/** Whether the regulation was in force when the event happened that triggers the norm. */
export const validityOf = (norm: CompiledNorm, frame: Frame): Validity => {
  const date = triggerDate(norm, frame)
  if (date === undefined) return { truth: UNKNOWN, date, missing: dateMissing(norm, frame) }
  const first = firstDay(date)
  const last = lastDay(date)
  const { from, to } = norm.source.instrument.inForce
  if (last < from || (to !== null && first > to)) return { truth: FAILS, date, missing: NOTHING }
  if (first >= from && (to === null || last <= to)) return { truth: HOLDS, date, missing: NOTHING }
  return { truth: UNKNOWN, date, missing: [noDate] }
}

const NOTHING: readonly MissingFact[] = []
