import { vocabulary } from './vocabulary'

/** A part of a document: a topic, one entry of it, or something inside. */
export interface DocumentPart {
  topic: string
  index: number | undefined
  path: readonly string[]
}

const FORM = /^([A-Za-z]+)(?:\[(\d+)\])?((?:\.[A-Za-z]+)*)$/

/**
 * Reads a path of `complete` or `unknown`; `undefined` if it names nothing in the vocabulary.
 *
 * @example parsePart('transfers[0].receipt') // { topic: 'transfers', index: 0, path: ['receipt'] }
 */
export const parsePart = (text: string): DocumentPart | undefined => {
  const match = FORM.exec(text)
  const topic = match?.[1] === undefined ? undefined : vocabulary.topics.get(match[1])
  if (!match || !topic) return undefined
  const path = (match[3] ?? '').split('.').filter((part) => part !== '')
  const index = match[2] === undefined ? undefined : Number(match[2])
  if (index !== undefined && topic.subject === undefined) return undefined
  const prefix = topic.subject ?? topic.name
  if (path.length > 0 && !vocabulary.facts.has([prefix, ...path].join('.'))) return undefined
  return { topic: topic.name, index, path }
}

/** Whether something absent at this place is known to be none. */
export const isComplete = (
  parts: readonly DocumentPart[],
  topic: string,
  index: number | undefined,
  path: readonly string[],
): boolean =>
  parts.length > 0 &&
  parts.some(
    (part) =>
      part.topic === topic &&
      (part.index === undefined || part.index === index) &&
      part.path.every((key, i) => path[i] === key),
  )
