import { isIsoDate, isIsoDateTime } from '../calendar'

/**
 * Returns the date of a question unchanged, or throws.
 *
 * @throws RangeError unless it is an existing date, or a time with its offset
 */
export const assertAsOf = (asOf: string): string => {
  if (isIsoDate(asOf) || isIsoDateTime(asOf)) return asOf
  throw new RangeError(`asOf is no existing date, or time with its offset: '${asOf}'`)
}
