import { addDays, type DayKind, daysBetween } from '../../calendar'
import type { DeadlineFinding } from '../../determination'
import { type Language, words } from '../words'
import { html, type Markup } from './markup'

const weekdays = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

/** Day of the week of a date, Monday first. */
const weekdayOf = (date: string): number => ((daysBetween('2024-01-01', date) % 7) + 7) % 7

interface Cell {
  date: string
  kind: DayKind | 'start' | 'outside'
  number: number | null
  name?: string
}

const dayOf = (moment: string): string => moment.slice(0, 10)

/** Whole weeks from the day on which the period begins to its last day. */
const weeksOf = ({ from, count }: DeadlineFinding, lang: Language): Cell[][] => {
  const counted = new Map(count.map((day) => [day.date, day]))
  const first = counted.has(dayOf(from)) ? dayOf(from) : addDays(count[0]?.date ?? from, -1)
  const last = count.at(-1)?.date ?? first
  const cells: Cell[] = []
  const end = addDays(last, 6 - weekdayOf(last))
  for (let date = addDays(first, -weekdayOf(first)); date <= end; date = addDays(date, 1)) {
    const day = counted.get(date)
    if (day) {
      const { kind, number, name } = day
      cells.push({ date, kind, number, ...(name ? { name: name[lang] } : {}) })
    } else cells.push({ date, kind: date === first ? 'start' : 'outside', number: null })
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

const tagOf = (cell: Cell, deadline: DeadlineFinding, lang: Language): string => {
  const { kind, number, name, date } = cell
  if (kind === 'start') return words.dayStart[lang]
  if (kind === 'make-up') return `${words.dayMakeUp[lang]} ${number ?? ''}`.trim()
  if (kind === 'holiday') return name ?? words.dayHoliday[lang]
  if (kind === 'weekend') return words.dayWeekend[lang]
  if (kind === 'unpublished') return words.dayUnpublished[lang]
  return number === null && date > dayOf(deadline.from) ? '–' : String(number ?? '')
}

const cellOf = (cell: Cell, deadline: DeadlineFinding, asOf: string, lang: Language): Markup => {
  const { date, kind } = cell
  if (kind === 'outside') return html`<td class="d-outside"></td>`
  const due = !deadline.provisional && deadline.due === date
  const bound = deadline.provisional && (deadline.earliest === date || deadline.latest === date)
  const end = due ? words.dayDue[lang] : bound ? words.dayBound[lang] : undefined
  const [, month, day] = date.split('-').map(Number)
  const shown = `${month}/${day}`
  const now = date === dayOf(asOf) ? html`<em>${words.dayNow[lang]}</em>` : undefined
  return html`<td class="d-${kind}${due ? ' due' : ''}${bound ? ' bound' : ''}"><time datetime="${date}">${shown}</time>${now}<span class="tag">${tagOf(cell, deadline, lang)}</span>${end ? html`<strong>${end}</strong>` : undefined}</td>`
}

/** The days of a period, a week in each row: working days numbered, days off, make-up days, the end. */
export const calendarTable = (
  deadline: DeadlineFinding,
  caption: string,
  asOf: string,
  lang: Language,
): Markup | undefined =>
  deadline.count.length === 0
    ? undefined
    : html`<table class="calendar"><caption>${caption}</caption>
<thead><tr>${weekdays[lang].map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
<tbody>${weeksOf(deadline, lang).map((week) => html`<tr>${week.map((cell) => cellOf(cell, deadline, asOf, lang))}</tr>`)}</tbody></table>`
