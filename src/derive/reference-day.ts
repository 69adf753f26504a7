import { dayOf } from '../calendar'
import { type DeriveContext, read } from './derived-fact'
import { isPastEvent } from './past-event'

/** The day of a paper that has been issued; where that is not told, the day of the question. */
export const referenceDay = (context: DeriveContext, paper: string): string => {
  const { value } = read(context, `${paper}.on`)
  return typeof value === 'string' && isPastEvent(value, context) ? value : dayOf(context.asOf)
}
