import type { CaseFacts } from './document'
import { type DocumentPart, parsePart } from './document-part'
import { type Told, ToldByTopic } from './told'
import { vocabulary } from './vocabulary'

type Positions = ReadonlyMap<string, number>

/** A validated case, indexed for reading. */
export interface CaseDocument {
  readonly facts: CaseFacts
  readonly complete: readonly DocumentPart[]
  /** Paths of facts that are asked about and not known. */
  readonly unknown: ReadonlySet<string>
  readonly told: Told
  /** Position of each id, by topic. */
  readonly positions: { get(topic: string): Positions | undefined }
}

/** Positions of ids, each topic listed when it is first asked for. */
class PositionsByTopic {
  readonly #known = new Map<string, Positions>()

  constructor(readonly facts: CaseFacts) {}

  get(topic: string): Positions | undefined {
    const known = this.#known.get(topic) ?? this.#list(topic)
    if (known) this.#known.set(topic, known)
    return known
  }

  #list(topic: string): Positions | undefined {
    if (vocabulary.topics.get(topic)?.subject === undefined) return undefined
    const entries = (this.facts as Record<string, { id?: string }[] | undefined>)[topic] ?? []
    const positions = new Map<string, number>()
    for (const [i, { id }] of entries.entries()) if (id !== undefined) positions.set(id, i)
    return positions
  }
}

const NOTHING: readonly never[] = []

const NONE: ReadonlySet<never> = new Set()

/** Indexes validated facts for reading. */
export const caseDocument = (facts: CaseFacts): CaseDocument => ({
  facts,
  complete: facts.complete?.flatMap((path) => parsePart(path) ?? []) ?? NOTHING,
  unknown: facts.unknown ? new Set(facts.unknown) : NONE,
  told: new ToldByTopic(facts),
  positions: new PositionsByTopic(facts),
})

/** Whether the document says of what stands at a path, or of an item of it, that it is in question. */
export const isInQuestion = ({ unknown }: CaseDocument, path: string): boolean => {
  if (unknown.size === 0) return false
  if (unknown.has(path)) return true
  for (const each of unknown) if (each.startsWith(`${path}.`)) return true
  return false
}

/** The members of a document, among them the topics that it speaks of. */
export const topicsToldIn = ({ facts, complete }: CaseDocument): string[] => {
  const told = Object.keys(facts)
  for (const { topic, path } of complete)
    if (path.length === 0 && !told.includes(topic)) told.push(topic)
  return told
}

/** Whether the document speaks of a topic at all. */
export const hasTopic = (document: CaseDocument, topic: string): boolean =>
  Object.hasOwn(document.facts, topic) ||
  (document.complete.length > 0 &&
    document.complete.some((part) => part.topic === topic && part.path.length === 0))

/** How many subjects a listed topic has in the document. */
export const subjectCount = (document: CaseDocument, topic: string): number => {
  const value = (document.facts as Record<string, unknown>)[topic]
  return Array.isArray(value) ? value.length : 0
}
