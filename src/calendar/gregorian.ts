const CYCLE_DAYS = 146_097
const EPOCH_SHIFT = 719_468
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Days in a month (1 to 12) of the Gregorian calendar; 0 for a month that does not exist.
 *
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

/**
 * Days since 1970-01-01. Years are counted from March, so that a leap day ends its year.
 *
 * @example toEpochDay(1970, 1, 2) // 1
 */
export function toEpochDay(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const cycle = Math.floor(y / 400)
  const yearOfCycle = y - cycle * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return cycle * CYCLE_DAYS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH_SHIFT
}

/**
 * The year, month (1 to 12) and day of a number of days since 1970-01-01.
 *
 * @example fromEpochDay(1) // [1970, 1, 2]
 */
export function fromEpochDay(epochDay: number): [year: number, month: number, day: number] {
  const shifted = epochDay + EPOCH_SHIFT
  const cycle = Math.floor(shifted / CYCLE_DAYS)
  const dayOfCycle = shifted - cycle * CYCLE_DAYS
  const leapDays =
    Math.floor(dayOfCycle / 1460) -
    Math.floor(dayOfCycle / 36_524) +
    Math.floor(dayOfCycle / 146_096)
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365)
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  return [year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1]
}
