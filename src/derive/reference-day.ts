import { dayOf } from '../calendar'
import { type DeriveContext, read } from './derived-fact'
import { isNo } from './maybe'
import { pastEvent } from './past-event'

/**
 * The day (or the month or year) of a paper that has been issued; where that is not told, the day of
 * the question.
 */
export const referenceDay = (context: DeriveContext, paper: string): string => {
  const { value } = read(context, `${paper}.on`)
  return typeof value === 'string' && !isNo(pastEvent(context, `${paper}.on`))
    ? value
    : dayOf(context.asOf)
}
