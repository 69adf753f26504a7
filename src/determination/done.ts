import { derivedFacts } from '../derive'
import { type Frame, hasHappened } from '../evaluate'
import { isDeclined, type MissingFact, resolveName, type Value } from '../facts'

/** How far an act has come: done (with its date, where it has one), planned or not done, or not known. */
export type Done =
  | { state: 'done'; on: string | undefined }
  | { state: 'not-done' }
  | { state: 'unknown'; missing: readonly MissingFact[] }

const isDate = (value: Value): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)

const ownDates = new Map<string, string | undefined>()

/** The fact that gives the date of a group (`on`) or of a flag (`started`, `startedOn`). */
const ownDate = (name: string): string | undefined => {
  if (ownDates.has(name)) return ownDates.get(name)
  const date = [`${name}.on`, `${name}On`].find((each) => resolveName(each))
  ownDates.set(name, date)
  return date
}

/** The date of what was done: of a group its `on`; of a flag (`started`) the date of that name (`startedOn`). */
const dateOf = (name: string, value: Value, frame: Frame): Value => {
  if (value !== true) return value
  const date = ownDate(name)
  return date ? frame.value(frame.slots.of(date)) : undefined
}

/** Whether whoever owes an act has said that it will not be done. */
export const wasDeclined = (name: string, frame: Frame): boolean =>
  derivedFacts.get(name)?.isDeclined?.(frame) ||
  [name, ownDate(name)].some((each) => {
    const resolved = each === undefined ? undefined : resolveName(each)
    return resolved !== undefined && isDeclined(frame.document, resolved, frame.index)
  })

/**
 * Reads the fact that tells whether something was done. A group is done on its own date (`on`); one
 * of which no date is told is taken to be done already, since the document tells of it.
 */
export const doneState = (name: string, frame: Frame): Done => {
  const slot = frame.slots.of(name)
  const value = frame.value(slot)
  if (value === undefined) return { state: 'unknown', missing: frame.missing(slot) }
  if (value === null || value === false) return { state: 'not-done' }
  const date = dateOf(name, value, frame)
  if (date === null) return { state: 'not-done' }
  if (!isDate(date)) return { state: 'done', on: undefined }
  return hasHappened(date, frame.asOf) ? { state: 'done', on: date } : { state: 'not-done' }
}
