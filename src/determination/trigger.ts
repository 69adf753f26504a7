import { dayOf, firstDayOf, lastDayOf } from '../calendar'
import type { Frame } from '../evaluate'
import type { MissingFact } from '../facts'

/** The first and the last day on which an event may lie. */
interface Span {
  first: string
  last: string
}

/** Later than every date. */
const NEVER = '9999-12-31'

/**
 * The first date told: of a norm, that of the triggering event; where that is not told, or there is
 * none, the date of the matter.
 */
export const firstDate = (dates: readonly number[], frame: Frame): string | undefined => {
  for (const slot of dates) {
    const date = frame.value(slot)
    if (typeof date === 'string') return date
  }
  return undefined
}

/**
 * The days on which the triggering event may lie: where it is known to have no date yet, it is
 * planned, and may lie on the day of the question or any day after it.
 */
export const spanOf = (
  dates: readonly number[],
  frame: Frame,
  date: string | undefined,
): Span | undefined => {
  if (date !== undefined) return { first: firstDayOf(date), last: lastDayOf(date) }
  for (const slot of dates) if (frame.value(slot) !== null) return undefined
  return { first: dayOf(frame.asOf), last: NEVER }
}

/** The date that is lacking: of the event nearest to the matter that is not known to have none. */
export const dateMissing = (dates: readonly number[], frame: Frame): readonly MissingFact[] => {
  for (let i = dates.length - 1; i >= 0; i -= 1) {
    const missing = frame.missing(dates[i] as number)
    if (missing.length > 0) return missing.length === 1 ? missing : missing.slice(-1)
  }
  return [noDate]
}

/** What is lacking where the date of the matter is known to be none, or not to the day. */
export const noDate: MissingFact = {
  fact: 'matter.date',
  path: 'matter.date',
  kind: 'fact',
  label: { zh: '发生日期', en: 'date of the matter' },
}
