import type { CaseFacts } from './document'
import { type Entry, entriesOf, own, placeOf } from './entries'
import type { FieldMeta } from './field-form'
import { nearestName } from './nearest'
import { type Problem, problem, shown } from './problem'
import { type Fact, type Topic, vocabulary } from './vocabulary'

const listedIds = (facts: CaseFacts, topic: string): string[] => {
  const found = vocabulary.topics.get(topic)
  if (!found) return []
  const ids: string[] = []
  for (const { id } of entriesOf(facts, found)) if (typeof id === 'string') ids.push(id)
  return ids
}

/** The ids of each topic of one document, listed once. */
const idsIn = (facts: CaseFacts) => {
  const byTopic = new Map<string, string[]>()
  return (topic: string): string[] => {
    const known = byTopic.get(topic) ?? listedIds(facts, topic)
    byTopic.set(topic, known)
    return known
  }
}

const duplicateIds = (entries: readonly Entry[], topic: Topic): Problem[] => {
  if (entries.length < 2) return []
  const seen = new Set<unknown>()
  const problems: Problem[] = []
  for (const [i, { id }] of entries.entries()) {
    if (id !== undefined && seen.has(id))
      problems.push(
        problem({
          code: 'duplicate-id',
          path: placeOf(topic, i, ['id']),
          found: shown(id),
          allowed: { zh: '未用过的编号', en: 'an id not used before' },
        }),
      )
    seen.add(id)
  }
  return problems
}

const dangling = (fact: Fact, ids: readonly string[], id: unknown, path: string): Problem => {
  const nearest = nearestName(String(id), ids)
  const listed = ids.length === 0 ? '∅' : ids.join(', ')
  return problem({
    code: 'dangling-reference',
    path,
    found: shown(id),
    allowed: {
      zh: ` ${fact.topic} 中的编号：${listed}`,
      en: `an id of "${fact.topic}": ${listed}`,
    },
    ...(nearest === undefined ? {} : { nearest }),
  })
}

const danglingIn = (
  fact: Fact,
  value: unknown,
  idsOf: (topic: string) => readonly string[],
  place: () => string,
): Problem[] => {
  if (fact.topic === undefined) return []
  const ids = idsOf(fact.topic)
  if (!Array.isArray(value))
    return ids.includes(value as string) ? [] : [dangling(fact, ids, value, place())]
  const problems: Problem[] = []
  for (let i = 0; i < value.length; i += 1)
    if (!ids.includes(value[i])) problems.push(dangling(fact, ids, value[i], `${place()}[${i}]`))
  return problems
}

const isRef = (meta: FieldMeta) => meta.kind === 'ref' || meta.kind === 'refs'

const known: (readonly Fact[] | undefined)[] = []

/** The facts of a topic that refer to entries of other topics. */
const refsOf = (topic: Topic): readonly Fact[] => {
  const found = known[topic.number] ?? topic.facts.filter(isRef)
  known[topic.number] = found
  return found
}

/** The topics of a document, in the order of the vocabulary. */
const topicsIn = (facts: CaseFacts): readonly Topic[] => {
  const found: Topic[] = []
  for (const name of Object.keys(facts)) {
    const topic = vocabulary.topics.get(name)
    if (topic) found.push(topic)
  }
  return found.sort((a, b) => a.number - b.number)
}

/** Ids used twice, and references to ids that are not listed. */
export const brokenReferences = (facts: CaseFacts): Problem[] => {
  const problems: Problem[] = []
  const idsOf = idsIn(facts)
  for (const topic of topicsIn(facts)) {
    const entries = entriesOf(facts, topic)
    if (topic.subject !== undefined) problems.push(...duplicateIds(entries, topic))
    for (const fact of refsOf(topic))
      for (let i = 0; i < entries.length; i += 1) {
        const value = own(entries[i] as Entry, fact.path)
        if (value !== undefined && value !== null)
          problems.push(...danglingIn(fact, value, idsOf, () => placeOf(topic, i, fact.path)))
      }
  }
  return problems
}
