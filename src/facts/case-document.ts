import { type CompletePart, parseCompletePath } from './complete'
import type { CaseFacts } from './document'
import { vocabulary } from './vocabulary'

/** A validated case, indexed for reading. */
export interface CaseDocument {
  readonly facts: CaseFacts
  readonly complete: readonly CompletePart[]
  /** Position of each id, by topic. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Indexes validated facts for reading. */
export const caseDocument = (facts: CaseFacts): CaseDocument => {
  const positions = new Map<string, Map<string, number>>()
  for (const topic of vocabulary.topics.values()) {
    if (!topic.meta.identified) continue
    const entries = (facts as Record<string, { id: string }[] | undefined>)[topic.name] ?? []
    positions.set(topic.name, new Map(entries.map(({ id }, i) => [id, i])))
  }
  const complete = (facts.complete ?? []).flatMap((path) => parseCompletePath(path) ?? [])
  return { facts, complete, positions }
}

/** Whether the document speaks of a topic at all. */
export const hasTopic = (document: CaseDocument, topic: string): boolean =>
  Object.hasOwn(document.facts, topic) ||
  document.complete.some((part) => part.topic === topic && part.path.length === 0)

/** How many subjects a listed topic has in the document. */
export const subjectCount = (document: CaseDocument, topic: string): number => {
  const value = (document.facts as Record<string, unknown>)[topic]
  return Array.isArray(value) ? value.length : 0
}
