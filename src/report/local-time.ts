import { addHours, dateAt, isIsoDate } from '../calendar'

/** Minutes of an offset `+08:00`, `Z`. */
const minutesOf = (offset: string): number => {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

/**
 * A date, or a time with its offset, as a time at the matter's place (UTC+8), without offset and
 * fractions; a date begins at midnight.
 *
 * @example localTime('2024-04-30T16:30:00Z') // '2024-05-01T00:30:00'
 */
export const localTime = (moment: string): string => {
  if (isIsoDate(moment)) return `${moment}T00:00:00`
  const [, hour, minute, second = '00', offset = 'Z'] =
    /T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(moment) ?? []
  const total = Number(hour) * 60 + Number(minute) - minutesOf(offset) + 480
  const inDay = ((total % 1440) + 1440) % 1440
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${dateAt(moment)}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}:${second}`
}

/** The same in UTC, `2024-04-30T16:30:00Z`. */
export const utcTime = (moment: string): string => addHours(`${localTime(moment)}Z`, -8)
