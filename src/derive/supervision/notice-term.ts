import {
  countDays,
  countWorkingDays,
  firstDayOf,
  isEarlierDay,
  isVague,
  lastDayOf,
} from '../../calendar'
import type { MissingFact, TermValue } from '../../facts'
import { type DeriveContext, read } from '../derived-fact'
import { isNo, missingOf } from '../maybe'
import { pastEvent } from '../past-event'

/** First and last day on which a period may end; the same where its beginning and all holidays are known. */
interface End {
  earliest: string
  latest: string
}

const endFrom = ({ calendar }: DeriveContext, from: string, term: TermValue): End => {
  if ('until' in term) return { earliest: term.until, latest: term.until }
  const period =
    'days' in term
      ? countDays(calendar, { from, days: term.days })
      : countWorkingDays(calendar, { from, days: term.workingDays, firstDay: 'excluded' })
  return period.provisional ? period : { earliest: period.due, latest: period.due }
}

const endOf = (context: DeriveContext, from: string, term: TermValue): End => {
  const first = endFrom(context, firstDayOf(from), term)
  if (!isVague(from)) return first
  return { earliest: first.earliest, latest: endFrom(context, lastDayOf(from), term).latest }
}

export const RECEIVED_ON = 'supervisionNotice.receivedOn'

/** What lacks to know the end of a term; a day named in the notice is the end, if any term runs. */
interface OpenTerm {
  missing: readonly MissingFact[]
  named?: string
}

/** The end of the term that a notice sets; `null` where no term runs. */
export const noticeTerm = (context: DeriveContext): { end: End | null } | OpenTerm => {
  const received = pastEvent(context, RECEIVED_ON)
  const term = read(context, 'supervisionNotice.term')
  if (term.value === null || isNo(received)) return { end: null }
  const missing = [...missingOf(received), ...(term.missing ? [term.missing] : [])]
  const named = term.value as TermValue | undefined
  if (missing.length > 0)
    return named && 'until' in named ? { missing, named: named.until } : { missing }
  const from = read(context, RECEIVED_ON).value as string
  return { end: endOf(context, from, term.value as TermValue) }
}

/** Whether a day lies after the end; `undefined` where what is known does not decide it. */
export const isAfterEnd = (day: string, { earliest, latest }: End): boolean | undefined =>
  isEarlierDay(latest, day) || (isEarlierDay(earliest, day) === false ? false : undefined)
