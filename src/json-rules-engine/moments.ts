const DAY_LENGTH = 24 * 60 * 60 * 1000

/** A date without a time of day: ten characters, `YYYY-MM-DD`. */
const isDay = (moment: string): boolean => moment.length === 10

const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

/** Where an instant lies beside a day of the matter's place (UTC+8): before, after, or in it. */
const besideDay = (instant: number, day: string): -1 | 1 | undefined => {
  const start = startOf(day)
  if (instant < start) return -1
  return instant >= start + DAY_LENGTH ? 1 : undefined
}

/**
 * Orders two dates or times: negative, zero, positive; `undefined` for a time and a date without
 * one that is the same day.
 *
 * @example orderOf('2021-02-18', '2021-02-18T10:00+08:00') // undefined
 */
export const orderOf = (a: string, b: string): number | undefined => {
  if (isDay(a) && isDay(b)) return Math.sign(startOf(a) - startOf(b))
  if (isDay(b)) return besideDay(Date.parse(a), b)
  if (!isDay(a)) return Math.sign(Date.parse(a) - Date.parse(b))
  const beside = besideDay(Date.parse(b), a)
  return beside === undefined ? undefined : -beside
}
