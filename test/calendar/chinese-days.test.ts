import chineseDays from 'chinese-days'
import table from 'chinese-days/dist/chinese-days.json'
import { describe, expect, it } from 'vitest'
import { addDays, dayKind, isWeekend, isWorkingKind } from '../../src/calendar/index'
import { calendar } from './published'

// West of Greenwich chinese-days shifts its own table by a day, so its function is only asked
// elsewhere; the table it ships as JSON holds plain dates and is compared everywhere.
const west = new Date('2020-01-01T00:00:00Z').getTimezoneOffset() > 0

const differing = (isWorkday: (date: string) => boolean) => {
  const dates: string[] = []
  for (let date = '2017-01-01'; date <= '2026-12-28'; date = addDays(date, 1)) {
    const kind = dayKind(calendar, date)
    if (kind === 'unpublished' || isWorkingKind(kind) !== isWorkday(date)) dates.push(date)
  }
  return dates
}

describe('every day from 2017-01-01 to 2026-12-28', () => {
  it('agrees with the table of chinese-days', () => {
    const isWorkday = (date: string) =>
      date in table.workdays || !(isWeekend(date) || date in table.holidays)
    expect(differing(isWorkday)).toEqual([])
  })

  it.skipIf(west)('agrees with isWorkday of chinese-days', () => {
    expect(differing((date) => chineseDays.isWorkday(date))).toEqual([])
  })
})
