import { type Frame, hasHappened } from '../evaluate'
import type { MissingFact, Value } from '../facts'

/** How far an act has come: done (with its date, where it has one), planned or not done, or not known. */
export type Done =
  | { state: 'done'; on: string | undefined }
  | { state: 'not-done' }
  | { state: 'unknown'; missing: readonly MissingFact[] }

const isDate = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)

/** Reads the fact that tells whether something was done. */
export const doneState = (name: string, frame: Frame): Done => {
  const slot = frame.slots.of(name)
  const value = frame.value(slot)
  if (value === undefined) return { state: 'unknown', missing: frame.missing(slot) }
  if (value === null || value === false) return { state: 'not-done' }
  if (!isDate(value)) return { state: 'done', on: undefined }
  return hasHappened(value, frame.asOf) ? { state: 'done', on: value } : { state: 'not-done' }
}
