import {
  addDays,
  addHours,
  type Calendar,
  countDays,
  countWorkingDays,
  type DayCount,
  dayOf,
  firstDayOf,
  isEarlier,
  isEarlierDay,
  isTimed,
  isVague,
  lastDayOf,
  type Period,
} from '../calendar'
import { FAILS, HOLDS, type Tri, UNKNOWN } from '../evaluate'
import type { TermValue, Words } from '../facts'
import type { Deadline } from '../rulebook'
import type { DeadlineFinding, DueDate } from './finding'

const byAnalogy: Words = {
  zh: '本文件未规定期间计算方法：开始当日不计入（参照民法典第二百零一条），工作日以国务院办公厅节假日通知为准，不含法定节假日（参照行政处罚法第八十五条）',
  en: 'the text sets no counting rule: the first day is not counted (by analogy with Civil Code art. 201); working days follow the State Council holiday notices (by analogy with Administrative Penalty Law art. 85)',
}

const daysByAnalogy: Words = {
  zh: '本文件未规定期间计算方法：开始当日不计入，末日为休假日的顺延至其后第一个工作日（参照民法典第二百零一条、第二百零三条）',
  en: 'the text sets no counting rule: the first day is not counted, and a period whose last day is off ends on the next working day (by analogy with Civil Code arts. 201 and 203)',
}

const clockTime: Words = {
  zh: '小时按钟点连续计算，自发现时起（参照民法典第二百零一条）',
  en: 'hours are clock time from the moment itself (by analogy with Civil Code art. 201)',
}

const workingDayRule = (days: number): Words => ({
  zh: `${days}个工作日内`,
  en: `within ${days} working days`,
})

/** What every counted period tells beside its end. */
type Rest = Pick<DeadlineFinding, 'from' | 'rule' | 'assumptions'>

const ended = (
  period: Period,
  rest: Rest,
  alternatives: DeadlineFinding['alternatives'] = [],
): DeadlineFinding => {
  const count: DayCount[] = [...period.count]
  return period.provisional
    ? {
        provisional: true,
        earliest: period.earliest,
        latest: period.latest,
        unpublishedYears: [...period.unpublishedYears],
        ...rest,
        count,
        alternatives: [],
      }
    : { provisional: false, due: period.due, ...rest, count, alternatives }
}

const inWorkingDays = (calendar: Calendar, start: string, days: number): DeadlineFinding => {
  const from = dayOf(start)
  const period = countWorkingDays(calendar, { from, days, firstDay: 'excluded' })
  const counted = countWorkingDays(calendar, { from, days, firstDay: 'included' })
  const rest = { from: start, rule: workingDayRule(days), assumptions: [byAnalogy] }
  return ended(
    period,
    rest,
    counted.provisional ? [] : [{ reading: 'first-day-counted', due: counted.due }],
  )
}

const inDays = (calendar: Calendar, start: string, days: number): DeadlineFinding => {
  const rule = { zh: `${days}日内`, en: `within ${days} days` }
  const rest = { from: start, rule, assumptions: [daysByAnalogy] }
  return ended(countDays(calendar, { from: dayOf(start), days }), rest)
}

const inHours = (start: string, hours: number): DeadlineFinding => {
  const rest = {
    from: start,
    rule: { zh: `${hours}小时内`, en: `within ${hours} hours` },
    count: [],
    assumptions: [clockTime],
    alternatives: [],
  }
  if (isTimed(start)) return { provisional: false, due: addHours(start, hours), ...rest }
  return {
    provisional: true,
    earliest: addHours(`${firstDayOf(start)}T00:00:00+08:00`, hours),
    latest: addHours(`${addDays(lastDayOf(start), 1)}T00:00:00+08:00`, hours),
    unpublishedYears: [],
    ...rest,
  }
}

/** The end of a period that a paper sets. */
const endOfTerm = (calendar: Calendar, start: string, term: TermValue): DeadlineFinding => {
  if ('workingDays' in term) return inWorkingDays(calendar, start, term.workingDays)
  if ('days' in term) return inDays(calendar, start, term.days)
  return {
    provisional: false,
    due: term.until,
    from: start,
    rule: { zh: `至 ${term.until}`, en: `until ${term.until}` },
    count: [],
    assumptions: [],
    alternatives: [],
  }
}

const countFrom = (
  calendar: Calendar,
  deadline: Deadline,
  start: string,
  term: TermValue | undefined,
): DeadlineFinding | undefined => {
  if ('workingDays' in deadline) return inWorkingDays(calendar, start, deadline.workingDays)
  if ('hours' in deadline) return inHours(start, deadline.hours)
  return 'term' in deadline && term ? endOfTerm(calendar, start, term) : undefined
}

const earliestOf = (due: DueDate): string => (due.provisional ? due.earliest : due.due)
const latestOf = (due: DueDate): string => (due.provisional ? due.latest : due.due)
const openYears = (due: DueDate): number[] => (due.provisional ? due.unpublishedYears : [])

/**
 * Counts the period of a deadline from the event that starts it; where no more than the month or
 * year of that is told, from its first and its last day.
 */
export const countPeriod = (
  calendar: Calendar,
  deadline: Deadline,
  start: string,
  term: TermValue | undefined,
): DeadlineFinding | undefined => {
  if (!isVague(start)) return countFrom(calendar, deadline, start, term)
  const first = countFrom(calendar, deadline, firstDayOf(start), term)
  const last = countFrom(calendar, deadline, lastDayOf(start), term)
  if (!first || !last) return undefined
  const [earliest, latest] = [earliestOf(first), latestOf(last)]
  const { rule, assumptions } = first
  const rest = { from: start, rule, assumptions, count: [], alternatives: [] }
  if (earliest === latest) return { provisional: false, due: latest, ...rest }
  const unpublishedYears = [...new Set([...openYears(first), ...openYears(last)])]
  return { provisional: true, earliest, latest, unpublishedYears, ...rest }
}

const isAfter = (moment: string, due: string): boolean | undefined =>
  isTimed(due) ? isEarlier(due, moment) : isEarlierDay(due, moment)

/** The first moment of what may be told by its day, month or year only. */
const firstMomentOf = (moment: string): number =>
  Date.parse(isTimed(moment) ? moment : `${firstDayOf(moment)}T00:00:00+08:00`)

/**
 * Whether a period is over of which no more than the day of its start is told: it began before the
 * midnight that its latest end is counted from, and so is over at that end itself.
 */
const isSurelyOver = (period: DueDate, moment: string): boolean =>
  period.provisional && isTimed(period.latest) && firstMomentOf(moment) >= Date.parse(period.latest)

/** Whether a moment lies after the end of the period. */
export const isPast = (period: DueDate, moment: string): Tri => {
  if (isSurelyOver(period, moment) || isAfter(moment, latestOf(period))) return HOLDS
  return isAfter(moment, earliestOf(period)) === false ? FAILS : UNKNOWN
}
