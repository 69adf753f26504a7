import { compareDates, eachDate, type IsoDate, isWeekend } from './iso-date'
import type { CalendarYear, NoticeBody } from './schema'
import type { NoticeDay } from './types'

/**
 * The dates one year's notice settles, its amendments applied in the order given.
 *
 * @throws Error when a notice names a date twice, a range runs backwards, a date lies outside
 *   the year and the December before it, or a workday is neither a weekend day nor the
 *   restoration of a day off.
 * @example noticeDays(year2020).get('2020-02-01')?.kind // 'holiday', by the extension
 */
export function noticeDays(year: CalendarYear): Map<IsoDate, NoticeDay> {
  const settled = new Map<IsoDate, NoticeDay>()
  for (const body of [year, ...year.amendments]) {
    for (const [date, day] of daysOf(body, settled)) {
      if (!date.startsWith(`${year.year}-`) && !date.startsWith(`${year.year - 1}-12-`))
        throw new Error(`${body.notice}: ${date} does not belong to the notice of ${year.year}`)
      settled.set(date, day)
    }
  }
  return settled
}

function daysOf(body: NoticeBody, before: ReadonlyMap<IsoDate, NoticeDay>) {
  const days = new Map<IsoDate, NoticeDay>()
  const add = (date: IsoDate, day: NoticeDay) => {
    if (days.has(date)) throw new Error(`${body.notice}: ${date} is named twice`)
    days.set(date, day)
  }
  for (const { from, to, name } of body.daysOff) {
    if (compareDates(from, to) > 0)
      throw new Error(`${body.notice}: days off run backwards, ${from} to ${to}`)
    for (const date of eachDate(from, to)) add(date, { kind: 'holiday', notice: body.notice, name })
  }
  for (const date of body.workdays) {
    if (!isWeekend(date) && before.get(date)?.kind !== 'holiday')
      throw new Error(`${body.notice}: workday ${date} is neither a weekend day nor a day off`)
    add(date, { kind: isWeekend(date) ? 'make-up' : 'weekday', notice: body.notice })
  }
  return days
}
