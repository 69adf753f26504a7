import { dateAt, isIsoDate } from '../calendar'
import { parseCompletePath } from './complete'
import type { CaseFacts } from './document'
import type { FieldMeta } from './field'
import { nearestName } from './nearest'
import { type Problem, problem, shown } from './problem'
import { type Fact, type Topic, vocabulary } from './vocabulary'

type Entry = Record<string, unknown>

const entriesOf = (facts: CaseFacts, topic: Topic): [entry: Entry, path: string][] => {
  const value = (facts as Record<string, unknown>)[topic.name]
  if (value === undefined || value === null) return []
  return topic.subject === undefined
    ? [[value as Entry, topic.name]]
    : (value as Entry[]).map((entry, i) => [entry, `${topic.name}[${i}]`])
}

const own = (entry: Entry, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.hasOwn(value, key) ? (value as Entry)[key] : undefined
  }, entry)

const idsOf = (facts: CaseFacts, topic: string): string[] => {
  const found = vocabulary.topics.get(topic)
  if (!found) return []
  return entriesOf(facts, found).flatMap(([entry]) =>
    typeof entry.id === 'string' ? [entry.id] : [],
  )
}

const duplicateIds = (facts: CaseFacts, topic: Topic): Problem[] => {
  const seen = new Set<unknown>()
  return entriesOf(facts, topic).flatMap(([{ id }, path]) => {
    if (id === undefined) return []
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      problem({
        code: 'duplicate-id',
        path: `${path}.id`,
        found: shown(id),
        allowed: { zh: '未用过的编号', en: 'an id not used before' },
      }),
    ]
  })
}

const danglingIn = (facts: CaseFacts, fact: Fact, entry: Entry, path: string): Problem[] => {
  const value = own(entry, fact.path)
  if (value === undefined || value === null || fact.topic === undefined) return []
  const ids = idsOf(facts, fact.topic)
  const place = `${path}.${fact.path.join('.')}`
  const given: [unknown, string][] = Array.isArray(value)
    ? value.map((id, i) => [id, `${place}[${i}]`])
    : [[value, place]]
  return given
    .filter(([id]) => !ids.includes(id as string))
    .map(([id, where]) => {
      const nearest = nearestName(String(id), ids)
      const listed = ids.length === 0 ? '∅' : ids.join(', ')
      return problem({
        code: 'dangling-reference',
        path: where,
        found: shown(id),
        allowed: {
          zh: ` ${fact.topic} 中的编号：${listed}`,
          en: `an id of "${fact.topic}": ${listed}`,
        },
        ...(nearest === undefined ? {} : { nearest }),
      })
    })
}

const day = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  return isIsoDate(value) ? value : dateAt(value)
}

/** A thing cannot come to hand, or be taken back, before it was sent or made. */
const physicalOrder: readonly [earlier: string, later: string][] = [
  ['transfer.sentOn', 'transfer.receivedOn'],
  ['transfer.receivedOn', 'transfer.review.decidedOn'],
  ['transfer.review.decidedOn', 'transfer.review.feedbackOn'],
  ['transfer.receivedOn', 'transfer.closedOn'],
  ['action.startedOn', 'action.endedOn'],
  ['penalty.decidedOn', 'penalty.revokedOn'],
  ['violation.occurredOn', 'violation.correctedOn'],
  ['query.receivedOn', 'query.answeredOn'],
  ['request.receivedOn', 'request.assistedOn'],
  ['carveOver.foundOn', 'carveOver.filedOn'],
  ['carveOver.foundOn', 'carveOver.closedOn'],
  ['carveOver.filedOn', 'carveOver.closedOn'],
]

const orderIn = (entry: Entry, path: string, earlier: Fact, later: Fact): Problem[] => {
  const first = own(entry, earlier.path)
  const second = own(entry, later.path)
  const [from, to] = [day(first), day(second)]
  if (from === undefined || to === undefined || from <= to) return []
  return [
    problem({
      code: 'impossible-order',
      path: `${path}.${later.path.join('.')}`,
      found: shown(second),
      allowed: {
        zh: `不早于 ${earlier.path.join('.')}（${first}）`,
        en: `not before ${earlier.path.join('.')} (${first})`,
      },
    }),
  ]
}

const impossibleOrders = (facts: CaseFacts): Problem[] =>
  physicalOrder.flatMap(([a, b]) => {
    const [earlier, later] = [vocabulary.facts.get(a), vocabulary.facts.get(b)]
    const topic = earlier && vocabulary.topics.get(earlier.topicName)
    if (!earlier || !later || !topic) return []
    return entriesOf(facts, topic).flatMap(([entry, path]) => orderIn(entry, path, earlier, later))
  })

/** A figure that others are divided by is more than zero. */
const divisors: readonly string[] = ['personAssessment.mean', 'personAssessment.otherMean']

const zeroDivisors = (facts: CaseFacts): Problem[] =>
  divisors.flatMap((name) => {
    const fact = vocabulary.facts.get(name)
    const topic = fact && vocabulary.topics.get(fact.topicName)
    if (!fact || !topic) return []
    return entriesOf(facts, topic)
      .filter(([entry]) => own(entry, fact.path) === 0)
      .map(([, path]) =>
        problem({
          code: 'impossible-value',
          path: `${path}.${fact.path.join('.')}`,
          found: '0',
          allowed: { zh: '大于 0 的数', en: 'a number above 0' },
        }),
      )
  })

/** What is counted among something is not more than it. */
const partsAndWholes: readonly [part: string, whole: string][] = [
  ['personRecord.revokedAndLost', 'personRecord.revokedOnReconsideration'],
  ['personRecord.revokedAndLost', 'personRecord.lostInLitigation'],
  ['personRecord.doubleRandomInspections', 'personRecord.inspections'],
  ['personRecord.recordsArchived', 'personRecord.recordsMade'],
  ['personRecord.conformingDecisions', 'personRecord.decisions'],
  ['personRecord.decisionsByDiscretionStandard', 'personRecord.discretionaryDecisions'],
]

const partsBeyondWholes = (facts: CaseFacts): Problem[] =>
  partsAndWholes.flatMap(([a, b]) => {
    const [part, whole] = [vocabulary.facts.get(a), vocabulary.facts.get(b)]
    const topic = part && vocabulary.topics.get(part.topicName)
    if (!part || !whole || !topic) return []
    return entriesOf(facts, topic).flatMap(([entry, path]) => {
      const [some, all] = [own(entry, part.path), own(entry, whole.path)]
      if (typeof some !== 'number' || typeof all !== 'number' || some <= all) return []
      return [
        problem({
          code: 'contradiction',
          path: `${path}.${part.path.join('.')}`,
          found: shown(some),
          allowed: {
            zh: `不大于 ${whole.path.join('.')}（${all}）的数`,
            en: `a number not above ${whole.path.join('.')} (${all})`,
          },
        }),
      ]
    })
  })

const wrongComplete = (facts: CaseFacts): Problem[] =>
  (facts.complete ?? []).flatMap((path, i) => {
    const parsed = parseCompletePath(path)
    if (parsed) return []
    const names = [...vocabulary.topics.keys()]
    const nearest = nearestName(path, names)
    return [
      problem({
        code: 'unknown-name',
        path: `complete[${i}]`,
        found: shown(path),
        allowed: { zh: '主题或其中一部分的路径', en: 'the path of a topic or of a part of it' },
        ...(nearest === undefined ? {} : { nearest }),
      }),
    ]
  })

const isRef = (meta: FieldMeta) => meta.kind === 'ref' || meta.kind === 'refs'

/** What no single value shows: ids, references between topics, orders of dates that cannot be. */
export const coherence = (facts: CaseFacts): Problem[] => {
  const problems: Problem[] = []
  for (const topic of vocabulary.topics.values()) {
    if (topic.subject !== undefined) problems.push(...duplicateIds(facts, topic))
    for (const fact of topic.facts.filter(isRef))
      for (const [entry, path] of entriesOf(facts, topic))
        problems.push(...danglingIn(facts, fact, entry, path))
  }
  return [
    ...problems,
    ...impossibleOrders(facts),
    ...zeroDivisors(facts),
    ...partsBeyondWholes(facts),
    ...wrongComplete(facts),
  ]
}
