import { type Calendar, isVague } from '../calendar'
import {
  type CaseDocument,
  dayLacking,
  isDeclined,
  type MissingFact,
  type Reading,
  type ResolvedName,
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
  /** Of a set: the fact that tells its items, and the entry that it is told of. */
  itemsAt?(context: DeriveContext): readonly [name: string, index?: number]
  /** Of a date: what it follows from that is told by its month or year only. */
  daysLacking?(context: DeriveContext): readonly MissingFact[]
  /** Whether whoever owes the act that it tells of has said that it will not be done. */
  isDeclined?(context: DeriveContext): boolean
}

const named = (name: string): ResolvedName => {
  const resolved = resolveName(name)
  if (!resolved) throw new Error(`no fact is called "${name}"`)
  return resolved
}

/** Reads a fact of the vocabulary in a derivation; a misspelt name is a programming error. */
export const read = (context: DeriveContext, name: string, index = context.index): Reading =>
  readName(context.document, named(name), index)

/** Whether whoever owes an act has said that it will not be done. */
export const declined = (context: DeriveContext, name: string, index = context.index): boolean =>
  isDeclined(context.document, named(name), index)

/** Which of these dates are told by their month or year only. */
export const daysLacking = (
  context: DeriveContext,
  names: readonly string[],
  index = context.index,
): MissingFact[] =>
  names.flatMap((name) => {
    const { value } = read(context, name, index)
    return typeof value === 'string' && isVague(value) ? [dayLacking(named(name).fact, index)] : []
  })
