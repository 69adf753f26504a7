import { type CaseFacts, type Fact, formatPath, noLongerUnknown, vocabulary } from '../../facts'
import { inHandOf } from './in-hand'

/** A fact of one subject of a document, or one item of a set. */
export interface Place {
  fact: Fact
  index: number | undefined
  item?: string
}

/** A change of a document at one place: a JSON value, or whether an item is in a set. */
export interface Edit extends Place {
  to: unknown
}

/** Whether an edit takes back something proposed, instead of mending it. */
export const isGivenUp = ({ fact, to }: Edit): boolean =>
  inHandOf(fact)?.as === 'withdrawal' || (inHandOf(fact)?.as === 'act' && to === null)

type Keys = readonly (string | number)[]
type Node = Record<string | number, unknown>

const keysOf = ({ fact, index }: Place): Keys => {
  const listed = vocabulary.topics.get(fact.topicName)?.subject !== undefined
  return listed && index !== undefined
    ? [fact.topicName, index, ...fact.path]
    : [fact.topicName, ...fact.path]
}

/** `transfers[0].enclosures`, and `transfers[0].enclosures.letter` of an item. */
export const pathOf = (place: Place): string =>
  formatPath([...keysOf(place), ...(place.item === undefined ? [] : [place.item])])

const copyOf = (node: unknown): Node =>
  (Array.isArray(node) ? [...node] : { ...(node as object | null | undefined) }) as Node

/** A copy with another value at a place; `undefined` leaves the place out. */
const put = (node: unknown, keys: Keys, change: (raw: unknown) => unknown): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return change(node)
  const copy = copyOf(node)
  const value = put(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, change)
  if (value === undefined) delete copy[key]
  else copy[key] = value
  return copy
}

const withItem = (raw: unknown, item: string, present: boolean): unknown => {
  if (raw !== null && typeof raw === 'object' && !Array.isArray(raw))
    return { ...raw, [item]: present }
  const items = (raw ?? []) as readonly string[]
  return present ? [...items, item] : items.filter((each) => each !== item)
}

/** A copy of the facts with the edits made. */
export const applyEdits = (facts: CaseFacts, edits: readonly Edit[]): CaseFacts =>
  edits.reduce<CaseFacts>((all, edit) => {
    const change = (raw: unknown) =>
      edit.item === undefined ? edit.to : withItem(raw, edit.item, edit.to === true)
    return put(noLongerUnknown(all, pathOf(edit)), keysOf(edit), change) as CaseFacts
  }, facts)

const withoutItem = (raw: unknown, item: string, { values = {} }: Fact): unknown => {
  const known = Array.isArray(raw) || raw === null || raw === undefined
  const told = known
    ? Object.keys(values).map((each) => [each, ((raw ?? []) as string[]).includes(each)] as const)
    : Object.entries(raw as Record<string, boolean>)
  return Object.fromEntries(told.filter(([each]) => each !== item))
}

/** As {@link put}, but what lies behind a `null` is unknown only if that is left out itself. */
const leaveOut = (node: unknown, keys: Keys, change: (raw: unknown) => unknown): unknown => {
  const [key, ...rest] = keys
  if (key === undefined) return change(node)
  if (node === null || node === undefined) return undefined
  return put(node, [key], (raw) => leaveOut(raw, rest, change))
}

/** A copy of the facts in which nothing is known of some places, nor is any part complete. */
export const withoutKnowing = (facts: CaseFacts, places: readonly Place[]): CaseFacts => {
  const { complete: _, ...rest } = facts
  return places.reduce<CaseFacts>((all, place) => {
    const { item, fact } = place
    const change = (raw: unknown) => (item === undefined ? undefined : withoutItem(raw, item, fact))
    return leaveOut(all, keysOf(place), change) as CaseFacts
  }, rest)
}
