import { dayOf } from '../calendar'
import type { Value } from '../facts'
import type { DeriveContext } from './derived-fact'

/** Whether something dated has happened by the day of the question. */
export const isPastEvent = (value: Value, { asOf }: DeriveContext): boolean =>
  typeof value === 'string' && dayOf(value) <= dayOf(asOf)
