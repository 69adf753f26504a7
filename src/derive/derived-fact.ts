import type { Calendar } from '../calendar'
import {
  type CaseDocument,
  type MissingFact,
  type Reading,
  readName,
  resolveName,
  type Value,
  type Words,
} from '../facts'

/** What a derivation may read: facts by name, and the calendar. */
export interface DeriveContext {
  readonly document: CaseDocument
  /** Position of the subject, for a fact of a listed topic. */
  readonly index: number | undefined
  readonly asOf: string
  readonly calendar: Calendar
}

/** A known value, or the facts that are missing to know it. */
export type Derived = { value: Exclude<Value, undefined> } | { missing: readonly MissingFact[] }

/** A fact that follows from other facts, by one pure function. */
export interface DerivedFact {
  name: string
  topicName: string
  kind: 'flag' | 'count' | 'choice' | 'set' | 'date' | 'number' | 'division' | 'ref'
  label: Words
  about: Words
  values?: Record<string, Words>
  derive(context: DeriveContext): Derived
  /** Whether whoever owes the act that it tells of has said that it will not be done. */
  isDeclined?(context: DeriveContext): boolean
}

/** Reads a fact of the vocabulary in a derivation; a misspelt name is a programming error. */
export const read = (context: DeriveContext, name: string, index = context.index): Reading => {
  const resolved = resolveName(name)
  if (!resolved) throw new Error(`no fact is called "${name}"`)
  return readName(context.document, resolved, index)
}
