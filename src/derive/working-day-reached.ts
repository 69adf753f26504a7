import { addDays, dayOf, workingDaysAfter } from '../calendar'
import type { DeriveContext, Derived } from './derived-fact'

/**
 * In which working day after `from` a moment lies: 0 on the day itself, 1 up to and on the first
 * working day after it, 2 up to and on the second. Not known where a day's notice is unpublished.
 */
export const workingDayReached = (
  { calendar }: DeriveContext,
  from: string,
  moment: string,
): Derived => {
  const [start, end] = [dayOf(from), dayOf(moment)]
  if (end <= start) return { value: 0 }
  const before = workingDaysAfter(calendar, start, addDays(end, -1))
  return before === null ? { missing: [] } : { value: before + 1 }
}
