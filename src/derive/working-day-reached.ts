import { addDays, firstDayOf, isVague, lastDayOf, workingDaysAfter } from '../calendar'
import type { DeriveContext } from './derived-fact'

const reached = ({ calendar }: DeriveContext, start: string, end: string): number | null => {
  if (end <= start) return 0
  const before = workingDaysAfter(calendar, start, addDays(end, -1))
  return before === null ? null : before + 1
}

/**
 * In which working day after `from` a moment lies: 0 on the day itself, 1 up to and on the first
 * working day after it, 2 up to and on the second. Null where a day's notice is unpublished, or where
 * months or years leave several open.
 */
export const workingDayReached = (
  context: DeriveContext,
  from: string,
  moment: string,
): number | null => {
  const least = reached(context, lastDayOf(from), firstDayOf(moment))
  if (!isVague(from) && !isVague(moment)) return least
  return reached(context, firstDayOf(from), lastDayOf(moment)) === least ? least : null
}
