import type { CaseFacts } from './document'
import type { Topic } from './vocabulary'

/** A topic that is one thing, or one entry of a list. */
export type Entry = Record<string, unknown>

/** The entries of a topic in a document; none if it does not speak of it. */
export const entriesOf = (facts: CaseFacts, topic: Topic): readonly Entry[] => {
  const value = (facts as Record<string, unknown>)[topic.name]
  if (value === undefined || value === null) return []
  return topic.subject === undefined ? [value as Entry] : (value as Entry[])
}

/** The path of a fact of an entry, for a message. */
export const placeOf = (topic: Topic, index: number, path: readonly string[]): string =>
  [topic.subject === undefined ? topic.name : `${topic.name}[${index}]`, ...path].join('.')

/** The value at a path, own properties only. */
export const own = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = Object.hasOwn(inner, key) ? (inner as Record<PropertyKey, unknown>)[key] : undefined
  }
  return inner
}
