export { createCalendar, createCheckedCalendar } from './calendar'
export { countDays } from './calendar-days'
export { dayKind, isWorkingKind } from './day-kind'
export {
  addDays,
  assertIsoDate,
  compareDates,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isWeekend,
} from './iso-date'
export { addHours, dateAt, dayOf, type IsoDateTime, isIsoDateTime } from './iso-date-time'
export { firstDayOf, type IsoPeriod, isIsoPeriod, isTimed, isVague, lastDayOf } from './iso-period'
export { hasHappened, isEarlier, isEarlierDay } from './order'
export { type CalendarYear, calendarYearSchema } from './schema'
export type { Bilingual, Calendar, DayCount, DayKind, FirstDay, NoticeDay, Period } from './types'
export { workingDaysAfter } from './working-day-tally'
export { countWorkingDays, type WorkingDays } from './working-days'
