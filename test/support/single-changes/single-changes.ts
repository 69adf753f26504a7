import { type CaseFacts, vocabulary } from '../../../src'
import { changed } from '../case-files'
import { statedFacts, valueAt } from '../paths'
import { otherValues } from './other-values'

/** One fact of a document told otherwise. */
export interface SingleChange {
  path: string
  value: unknown
  /** The document without the fact, and with its other value. */
  without: Record<string, unknown>
  facts: Record<string, unknown>
}

const factAt = (path: string) => {
  const [head = '', ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.')
  const topic = vocabulary.topics.get(head)
  return vocabulary.facts.get([topic?.subject ?? head, ...rest].join('.'))
}

/** Every document that tells one stated fact otherwise, in the order of the facts. */
export function* singleChanges(facts: Record<string, unknown>): Generator<SingleChange> {
  for (const path of statedFacts(facts)) {
    const fact = factAt(path)
    if (!fact) continue
    const without = changed(facts, {}, [path])
    for (const value of otherValues(valueAt(facts, path), fact, facts as CaseFacts))
      yield { path, value, without, facts: changed(facts, { [path]: value }) }
  }
}
