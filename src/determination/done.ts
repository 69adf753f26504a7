import { hasHappened } from '../calendar'
import { derivedFacts } from '../derive'
import type { Frame } from '../evaluate'
import { isDeclined, type MissingFact, resolveName } from '../facts'

/** An act that is done: its date, where it has one, and the slot of the fact that tells it. */
export interface DoneAct {
  state: 'done'
  on: string | undefined
  dateSlot: number | undefined
}

/** How far an act has come: done, planned or not done, or not known. */
export type Done =
  | DoneAct
  | { state: 'not-done' }
  | { state: 'unknown'; missing: readonly MissingFact[] }

const ownDates = new Map<string, string | undefined>()

/** The fact that gives the date of a group (`on`) or of a flag (`started`, `startedOn`). */
const ownDate = (name: string): string | undefined => {
  if (ownDates.has(name)) return ownDates.get(name)
  const date = [`${name}.on`, `${name}On`].find(
    (each) => resolveName(each) ?? derivedFacts.get(each),
  )
  ownDates.set(name, date)
  return date
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
  const dated = value === true ? ownDate(name) : name
  const dateSlot = dated === undefined ? undefined : frame.slots.of(dated)
  const on = dateSlot === undefined ? undefined : frame.date(dateSlot)
  if (on === null) return { state: 'not-done' }
  if (dateSlot === undefined || on === undefined) return { state: 'done', on, dateSlot }
  const come = hasHappened(on, frame.asOf)
  if (come === undefined) return { state: 'unknown', missing: frame.daysLacking(dateSlot) }
  return come ? { state: 'done', on, dateSlot } : { state: 'not-done' }
}
