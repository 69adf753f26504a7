import { addDays, dateAt, dayKind, isIsoDate, isWorkingKind } from '../calendar'
import type { DeriveContext, Derived } from './derived-fact'

const dayOf = (moment: string) => (isIsoDate(moment) ? moment : dateAt(moment))

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
  let reached = 1
  for (let day = addDays(start, 1); day < end; day = addDays(day, 1)) {
    const kind = dayKind(calendar, day)
    if (kind === 'unpublished') return { missing: [] }
    if (isWorkingKind(kind)) reached += 1
  }
  return { value: reached }
}
