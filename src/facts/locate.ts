import type { CaseDocument } from './case-document'
import { isComplete } from './document-part'
import { type ResolvedName, readName } from './read'
import { type Fact, vocabulary } from './vocabulary'

/** Where in a document the value of a fact comes from. */
export type Location =
  /** It stands at this path; `null` or a group that is `null` stands for none. */
  | { origin: 'stated'; path: string; raw: unknown }
  /** Nothing stands there, and a part of the document that contains it is declared complete. */
  | { origin: 'complete'; path: string; part: string }
  /** Nothing stands there: it is unknown. */
  | { origin: 'missing'; path: string }

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const locateFact = (document: CaseDocument, fact: Fact, subject: number | undefined): Location => {
  const listed = vocabulary.topics.get(fact.topicName)?.subject !== undefined
  const index = listed ? subject : undefined
  const head = index === undefined ? fact.topicName : `${fact.topicName}[${index}]`
  const path = [head, ...fact.path].join('.')
  const topic = own(document.facts, fact.topicName)
  let raw: unknown = index === undefined || !Array.isArray(topic) ? topic : topic[index]
  for (const [depth, key] of fact.path.entries()) {
    if (raw === null)
      return { origin: 'stated', path: [head, ...fact.path.slice(0, depth)].join('.'), raw }
    raw = own(raw, key)
  }
  if (raw !== undefined) return { origin: 'stated', path, raw }
  const declared = document.complete.find((part) =>
    isComplete([part], fact.topicName, index, fact.path),
  )
  if (!declared) return { origin: 'missing', path }
  const at = declared.index === undefined ? declared.topic : `${declared.topic}[${declared.index}]`
  return { origin: 'complete', path, part: [at, ...declared.path].join('.') }
}

/**
 * Where the value of a resolved name comes from, for a subject of its topic; of a fact behind a
 * reference that is not told, or none, the place of the reference.
 *
 * @example locate(document, resolveName('transfer.sentOn'), 0) // { origin: 'stated', path: 'transfers[0].sentOn', … }
 */
export const locate = (
  document: CaseDocument,
  { fact, via, reader: { orElse } }: ResolvedName,
  index: number | undefined,
): Location => {
  if (!via) {
    const location = locateFact(document, fact, index)
    const isBeside = location.origin === 'missing' && orElse !== undefined
    return isBeside && readName(document, orElse, index).value !== undefined
      ? locate(document, orElse, index)
      : location
  }
  const reference = readName(document, via, index).value
  if (typeof reference !== 'string') return locate(document, via, index)
  const position = document.positions.get(via.fact.topic ?? '')?.get(reference)
  return locateFact(document, fact, position)
}
