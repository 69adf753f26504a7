export { createCalendar, createCheckedCalendar } from './calendar'
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
export { addHours, dateAt, type IsoDateTime, isIsoDateTime } from './iso-date-time'
export { workingDaysLate } from './lateness'
export { countNaturalDays, type NaturalDays } from './natural-days'
export { type CalendarYear, calendarYearSchema } from './schema'
export type { Bilingual, Calendar, DayCount, DayKind, FirstDay, NoticeDay, Period } from './types'
export { countWorkingDays, type WorkingDays } from './working-days'
