const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** How far the matter's place is ahead of UTC. */
const AHEAD = 8 * HOUR

/** A time of day with its offset. */
const isInstant = (moment: string): boolean => moment.includes('T')

/** From one instant up to, not including, another. */
interface Range {
  readonly from: number
  readonly to: number
}

const rangeOf = (moment: string): Range => {
  if (isInstant(moment)) return { from: Date.parse(moment), to: Date.parse(moment) + 1 }
  if (moment.includes('/')) {
    const [first, last] = moment.split('/').map(rangeOf) as [Range, Range]
    return { from: first.from, to: last.to }
  }
  const [year = 0, month, day] = moment.split('-').map(Number)
  const start = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d) - AHEAD
  if (month === undefined) return { from: start(year, 0, 1), to: start(year + 1, 0, 1) }
  if (day === undefined) return { from: start(year, month - 1, 1), to: start(year, month, 1) }
  return { from: start(year, month - 1, day), to: start(year, month - 1, day + 1) }
}

/**
 * Whether one date or time is before another; `undefined` for a time and a date without one that is
 * the same day, and for months and years that leave it open.
 *
 * @example isBefore('2021-02-18', '2021-02-18T10:00+08:00') // undefined
 */
export const isBefore = (a: string, b: string): boolean | undefined => {
  const [one, other] = [rangeOf(a), rangeOf(b)]
  if (isInstant(a) && isInstant(b)) return one.from < other.from
  if (one.to <= other.from) return true
  const lastOfOther = isInstant(a) || isInstant(b) ? other.to : other.to - DAY
  return one.from >= lastOfOther ? false : undefined
}

/** Whether a date or time has come; `undefined` in the month or year that is all that is told of it. */
export const hasCome = (moment: string, asOf: string): boolean | undefined => {
  const [event, now] = [rangeOf(moment), rangeOf(asOf)]
  if (isInstant(moment) && isInstant(asOf)) return event.from <= now.from
  const tomorrow = (Math.floor((now.from + AHEAD) / DAY) + 1) * DAY - AHEAD
  if (event.to <= tomorrow) return true
  return event.from >= tomorrow ? false : undefined
}
