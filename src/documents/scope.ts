import {
  type CaseDocument,
  own,
  type Reading,
  type ResolvedName,
  readName,
  resolveName,
  vocabulary,
} from '../facts'

/** Which subject of each listed topic a part of a paper speaks of. */
export interface Scope {
  readonly document: CaseDocument
  readonly indexes: ReadonlyMap<string, number>
}

/** A fact as a part of a paper finds it. */
export interface Found extends Reading {
  readonly name: ResolvedName
  /** Where in the document the value stands or would stand. */
  readonly path: string
  /** The value as the document writes it; `undefined` where it does not. */
  readonly raw: unknown
}

const rootOf = (name: ResolvedName): ResolvedName => (name.via ? rootOf(name.via) : name)

const keyOf = (scope: Scope, name: ResolvedName): [topic: string, index: number | undefined] => {
  const { topicName } = name.fact
  if (!name.via) return [topicName, scope.indexes.get(topicName)]
  const { value } = readName(
    scope.document,
    name.via,
    scope.indexes.get(rootOf(name).fact.topicName),
  )
  const position = scope.document.positions.get(topicName)
  return [topicName, typeof value === 'string' ? position?.get(value) : undefined]
}

/** Reads a fact by its name, `transfer.to.name` through the organ that `transfer.to` refers to. */
export const find = (scope: Scope, fact: string): Found => {
  const name = resolveName(fact)
  if (!name) throw new Error(`no fact "${fact}" in the vocabulary`)
  const [topic, index] = keyOf(scope, name)
  const reading = readName(scope.document, name, scope.indexes.get(rootOf(name).fact.topicName))
  const keys = [topic, ...(index === undefined ? [] : [index]), ...name.fact.path]
  const place = index === undefined ? topic : `${topic}[${index}]`
  return {
    ...reading,
    name,
    path: reading.missing?.path ?? [place, ...name.fact.path].join('.'),
    raw: own(scope.document.facts, keys),
  }
}

/** The scope of one entry of a listed topic, within another. */
export const within = (scope: Scope, topic: string, index: number): Scope => ({
  ...scope,
  indexes: new Map([...scope.indexes, [topic, index]]),
})

/** The fact by which an entry of a register is called on paper. */
export const callName = (topic: string): string | undefined => {
  const subject = vocabulary.topics.get(topic)?.subject
  return [`${subject}.name`, `${subject}.description`].find((name) => vocabulary.facts.has(name))
}
