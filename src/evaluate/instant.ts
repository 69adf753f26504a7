import { dateAt, isIsoDate } from '../calendar'

/**
 * Orders two dates or times: negative, zero, positive; `undefined` when one has no time of day and
 * both fall on the same day. Two dates without times are compared as dates.
 */
export const compareMoments = (a: string, b: string): number | undefined => {
  const plainA = isIsoDate(a)
  const plainB = isIsoDate(b)
  if (!plainA && !plainB) return Date.parse(a) - Date.parse(b)
  const dayA = plainA ? a : dateAt(a)
  const dayB = plainB ? b : dateAt(b)
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return plainA && plainB ? 0 : undefined
}

/** Whether something dated has happened by `asOf`; a day counts as happened from its beginning. */
export const hasHappened = (moment: string, asOf: string): boolean =>
  (compareMoments(moment, asOf) ?? 0) <= 0
