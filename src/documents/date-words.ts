import { dateAt, isIsoDateTime } from '../calendar'
import type { Language } from '../report'

const CHINA = 8 * 60

const minutesOf = (offset: string): number => {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The time of day at UTC+8, the time of the places that the papers are written in. */
const timeOf = (moment: string): [hour: string, minute: string] => {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(moment)?.[0] ?? 'Z'
  const own = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))
  const minute = (((own - minutesOf(offset) + CHINA) % 1440) + 1440) % 1440
  return [two(Math.floor(minute / 60)), two(minute % 60)]
}

const dayWords = (date: string): string => {
  if (date.includes('/')) return date.split('/').map(dayWords).join('至')
  const [year, month, day] = date.split('-')
  const unit = (value: string | undefined, name: string) =>
    value === undefined ? '' : `${Number(value)}${name}`
  return `${year}年${unit(month, '月')}${unit(day, '日')}`
}

/**
 * A date, month, year or time as papers write it: 2021年2月18日, or ISO in English.
 *
 * @example dateWords('2021-02-18', 'zh') // 2021年2月18日
 * @example dateWords('2021-02-18T10:05+08:00', 'en') // 2021-02-18 10:05
 */
export const dateWords = (value: string, lang: Language): string => {
  if (!isIsoDateTime(value)) return lang === 'zh' ? dayWords(value) : value
  const [hour, minute] = timeOf(value)
  const date = dateAt(value)
  return lang === 'zh' ? `${dayWords(date)}${hour}时${minute}分` : `${date} ${hour}:${minute}`
}
