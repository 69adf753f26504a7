import { countDays, countWorkingDays } from '../calendar'
import type { MissingFact, TermValue } from '../facts'
import { type DeriveContext, read } from './derived-fact'
import { isPastEvent } from './past-event'

/** First and last day on which a period may end; the same unless a holiday notice is lacking. */
interface End {
  earliest: string
  latest: string
}

const endOf = ({ calendar }: DeriveContext, from: string, term: TermValue): End => {
  if ('until' in term) return { earliest: term.until, latest: term.until }
  const period =
    'days' in term
      ? countDays(calendar, { from, days: term.days })
      : countWorkingDays(calendar, { from, days: term.workingDays, firstDay: 'excluded' })
  return period.provisional ? period : { earliest: period.due, latest: period.due }
}

/** The end of the term that a notice sets; `null` where no term runs. */
export const noticeTerm = (
  context: DeriveContext,
): { end: End | null } | { missing: readonly MissingFact[] } => {
  const received = read(context, 'supervisionNotice.receivedOn')
  const term = read(context, 'supervisionNotice.term')
  if (term.value === null) return { end: null }
  if (received.value !== undefined && !isPastEvent(received.value, context)) return { end: null }
  const missing = [received.missing, term.missing].flatMap((each) => each ?? [])
  if (missing.length > 0) return { missing }
  return { end: endOf(context, received.value as string, term.value as TermValue) }
}

/** Whether a day lies after the end; `undefined` while a holiday notice is lacking that decides it. */
export const isAfterEnd = (day: string, { earliest, latest }: End): boolean | undefined =>
  day > latest ? true : day <= earliest ? false : undefined
