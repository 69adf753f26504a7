import type { CaseFacts } from './document'
import { type Entry, entriesOf, own, placeOf } from './entries'
import type { FieldMeta } from './field-form'
import { lazily } from './lazily'
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

interface Checked {
  readonly topic: Topic
  readonly refs: readonly Fact[]
}

/** What is to be checked of each topic. */
const checkedTopics = lazily(
  () =>
    new Map(
      [...vocabulary.topics.values()].flatMap((topic): [string, Checked][] => {
        const refs = topic.facts.filter(isRef)
        const mayErr = refs.length > 0 || topic.subject !== undefined
        return mayErr ? [[topic.name, { topic, refs }]] : []
      }),
    ),
)

/** The topics of a document in which ids may be wrong, in the order of the vocabulary. */
const topicsIn = (facts: CaseFacts): readonly Checked[] => {
  const byName = checkedTopics()
  const found: Checked[] = []
  for (const name of Object.keys(facts)) {
    const checked = byName.get(name)
    if (checked) found.push(checked)
  }
  return found.length < 2 ? found : found.sort((a, b) => a.topic.number - b.topic.number)
}

/** Ids used twice, and references to ids that are not listed. */
export const brokenReferences = (facts: CaseFacts): Problem[] => {
  const problems: Problem[] = []
  const idsOf = idsIn(facts)
  for (const { topic, refs } of topicsIn(facts)) {
    const entries = entriesOf(facts, topic)
    if (topic.subject !== undefined) problems.push(...duplicateIds(entries, topic))
    for (const fact of refs)
      for (let i = 0; i < entries.length; i += 1) {
        const value = own(entries[i] as Entry, fact.path)
        if (value !== undefined && value !== null)
          problems.push(...danglingIn(fact, value, idsOf, () => placeOf(topic, i, fact.path)))
      }
  }
  return problems
}
