import { dayOf, hasHappened } from '../calendar'
import { type DeriveContext, daysLacking, read } from './derived-fact'
import { type Maybe, maybe, NO } from './maybe'

/** Whether something dated has happened by the day of the question. */
export const pastEvent = (context: DeriveContext, name: string): Maybe => {
  const { value, missing } = read(context, name)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return NO
  return maybe(hasHappened(value, dayOf(context.asOf)), () => daysLacking(context, [name]))
}
