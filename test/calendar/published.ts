import { readdirSync, readFileSync } from 'node:fs'
import { type CalendarYear, calendarYearSchema, createCalendar } from '../../src/calendar/index'

const folder = new URL('../../rules/calendar/', import.meta.url)

/** The notices in rules/calendar, ascending by year. */
export const published: CalendarYear[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) =>
    calendarYearSchema().parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
  )

export const calendar = createCalendar(published)

/** The calendar without some years' notices. */
export const without = (...years: number[]) =>
  createCalendar(published.filter(({ year }) => !years.includes(year)))
