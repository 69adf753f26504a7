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
 * The fact that tells the date: of a norm, that of the triggering event; where that is not told, or
 * there is none, the date of the matter.
 */
export const slotOfDate = (dates: readonly number[], frame: Frame): number | undefined => {
  for (const slot of dates) if (typeof frame.value(slot) === 'string') return slot
  return undefined
}

/**
 * The days on which the triggering event may lie: where it is known to have no date yet, it is
 * planned, and may lie on the day of the question or any day after it.
 */
export const spanOf = (
  dates: readonly number[],
  frame: Frame,
  told: number | undefined,
): Span | undefined => {
  const date = told === undefined ? undefined : frame.value(told)
  if (typeof date === 'string') return { first: firstDayOf(date), last: lastDayOf(date) }
  if (frame.value(dates.at(-1) as number) !== null) return undefined
  return { first: dayOf(frame.asOf), last: NEVER }
}

/**
 * The date that is lacking: the day of the one that is told, or that of the event nearest to the
 * matter that is not known to have none.
 */
export const dateMissing = (
  dates: readonly number[],
  frame: Frame,
  told: number | undefined,
): readonly MissingFact[] => {
  if (told !== undefined) return frame.daysLacking(told)
  for (let i = dates.length - 1; i >= 0; i -= 1) {
    const missing = frame.missing(dates[i] as number)
    if (missing.length > 0) return missing.length === 1 ? missing : missing.slice(-1)
  }
  return [noDate]
}

/** What is lacking where the date of the matter is known to be none. */
const noDate: MissingFact = {
  fact: 'matter.date',
  path: 'matter.date',
  kind: 'fact',
  label: { zh: '发生日期', en: 'date of the matter' },
}
