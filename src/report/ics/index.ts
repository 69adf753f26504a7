import type { DeadlineFinding, Finding } from '../../determination'
import { isAnswered, type Reporter } from '../report-case'
import { eventOf } from './event'
import { contentLine } from './line'

/** The zone of the matter's place: UTC+8, without summer time. */
const ZONE = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Asia/Shanghai'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0800'],
  ['TZOFFSETTO', '+0800'],
  ['TZNAME', 'CST'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
] as const

const isOpenDuty = (finding: Finding): finding is Finding & { deadline: DeadlineFinding } => {
  const { verdict, weighs, deadline } = finding
  return verdict === 'required' && weighs && deadline !== undefined && !deadline.ofCondition
}

/** iCalendar (RFC 5545): each open duty with a date as an event. Refused cases give none. */
export const icsReporter: Reporter = (cases, setting) => {
  const head = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//zhifa//zhifa//${setting.lang.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ...ZONE,
  ] as const
  const events = cases
    .filter(isAnswered)
    .flatMap((given) =>
      given.determination.findings
        .filter(isOpenDuty)
        .map((finding) => eventOf(finding, given, setting)),
    )
  return [
    ...head.map(([name, value]) => contentLine(name, value)),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
