import fc from 'fast-check'
import { type CaseFacts, type Fact, type Topic, vocabulary } from '../../src/facts'
import { arbitraryCase } from './arbitrary-case'

type Entry = Record<string, unknown>

const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const moreOfSet = (fact: Fact, some: unknown, more: unknown): unknown => {
  if (!isObject(some)) return some
  const items = Object.keys(fact.values ?? {})
  const said = Array.isArray(more)
    ? Object.fromEntries(items.map((item) => [item, more.includes(item)]))
    : more
  return isObject(said) ? { ...said, ...some } : some
}

const moreOfValue = (fact: Fact, facts: readonly Fact[], some: unknown, more: unknown): unknown => {
  if (some === undefined) return more
  if (fact.kind === 'set') return moreOfSet(fact, some, more)
  if (fact.kind === 'group' && isObject(some) && isObject(more))
    return moreOfEntry(facts, fact.path, some, more)
  return some
}

/** Whether a body that is named tells the fact as well: a document that tells it otherwise is refused. */
const isToldBeside = ({ orElse }: Fact, some: Entry): boolean =>
  some[orElse?.split('.')[0] ?? ''] !== undefined

const moreOfEntry = (
  facts: readonly Fact[],
  path: readonly string[],
  some: Entry,
  more: Entry,
): Entry => {
  const merged: Entry = { ...more, ...some }
  for (const fact of facts) {
    const key = fact.path.at(-1) as string
    if (fact.path.length !== path.length + 1 || !path.every((part, i) => fact.path[i] === part))
      continue
    if (isToldBeside(fact, some)) {
      if (some[key] === undefined) delete merged[key]
      continue
    }
    const value = moreOfValue(fact, facts, some[key], more[key])
    if (value !== undefined) merged[key] = value
  }
  return merged
}

const moreOfTopic = ({ facts }: Topic, some: unknown, more: unknown): unknown => {
  if (some === undefined) return more
  if (Array.isArray(some) && Array.isArray(more))
    return some.map((entry, i) => moreOfEntry(facts, [], entry, more[i] ?? {}))
  return isObject(some) && isObject(more) ? moreOfEntry(facts, [], some, more) : some
}

const topics = [...vocabulary.topics.values()]

/** A case, with what it leaves open filled in from another; what it says stays as it is. */
const moreKnown = (some: CaseFacts, more: CaseFacts): CaseFacts => {
  const [from, to] = [some as Entry, more as Entry]
  const merged = topics
    .map((topic) => [topic.name, moreOfTopic(topic, from[topic.name], to[topic.name])] as const)
    .filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(merged), ...(more.complete ? { complete: more.complete } : {}) }
}

/** A case of a topic, and the same case with more known: facts, items of sets, topics, completeness. */
export const learning = (topic: Topic, subjects: number, beside: readonly string[] = []) =>
  fc
    .record({
      before: arbitraryCase(topic, subjects, beside),
      more: arbitraryCase(topic, subjects, beside),
      complete: fc.subarray(topics.map(({ name }) => name)),
    })
    .map(({ before, more, complete }) => ({
      before,
      after: moreKnown(before, { ...more, complete }),
    }))
