import { dayOf } from '../calendar'
import { parseCompletePath } from './complete'
import type { CaseFacts } from './document'
import { type Entry, entriesOf, own, placeOf } from './entries'
import { lazily } from './lazily'
import { nearestName } from './nearest'
import { type Problem, problem, shown } from './problem'
import { brokenReferences } from './references'
import { type Fact, type Topic, vocabulary } from './vocabulary'

const day = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  return dayOf(value)
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
  ['guidance.criticism.askedOn', 'guidance.criticism.on'],
  ['request.receivedOn', 'request.assistedOn'],
  ['carveOver.foundOn', 'carveOver.filedOn'],
  ['carveOver.foundOn', 'carveOver.closedOn'],
  ['carveOver.filedOn', 'carveOver.closedOn'],
]

interface Pair {
  readonly topic: Topic
  readonly first: Fact
  readonly second: Fact
}

/** What is wrong with any pair in any entry; topics that the document lacks cost nothing. */
const wrongIn = (
  facts: CaseFacts,
  pairs: readonly Pair[],
  check: (entry: Entry, index: number, pair: Pair) => Problem[],
): Problem[] => {
  const problems: Problem[] = []
  for (const pair of pairs) {
    if (!Object.hasOwn(facts, pair.topic.name)) continue
    const entries = entriesOf(facts, pair.topic)
    for (let i = 0; i < entries.length; i += 1)
      problems.push(...check(entries[i] as Entry, i, pair))
  }
  return problems
}

/** Facts of one topic that are compared with each other. */
const pairsOf = (names: readonly (readonly [string, string])[]): Pair[] =>
  names.flatMap(([a, b]) => {
    const [first, second] = [vocabulary.facts.get(a), vocabulary.facts.get(b)]
    const topic = first && vocabulary.topics.get(first.topicName)
    return first && second && topic ? [{ topic, first, second }] : []
  })

const ordered = lazily(() => pairsOf(physicalOrder))

const orderIn = (entry: Entry, index: number, pair: Pair): Problem[] => {
  const { topic, first: earlier, second: later } = pair
  const first = own(entry, earlier.path)
  const second = own(entry, later.path)
  if (typeof first !== 'string' || typeof second !== 'string') return []
  const from = day(first)
  const to = day(second)
  if (from === undefined || to === undefined || from <= to) return []
  return [
    problem({
      code: 'impossible-order',
      path: placeOf(topic, index, later.path),
      found: shown(second),
      allowed: {
        zh: `不早于 ${earlier.path.join('.')}（${first}）`,
        en: `not before ${earlier.path.join('.')} (${first})`,
      },
    }),
  ]
}

const impossibleOrders = (facts: CaseFacts): Problem[] => wrongIn(facts, ordered(), orderIn)

/** A figure that others are divided by is more than zero. */
const divisors = lazily(() =>
  pairsOf([
    ['personAssessment.mean', 'personAssessment.mean'],
    ['personAssessment.otherMean', 'personAssessment.otherMean'],
  ]),
)

const zeroDivisors = (facts: CaseFacts): Problem[] =>
  wrongIn(facts, divisors(), (entry, i, { topic, first }) =>
    own(entry, first.path) === 0
      ? [
          problem({
            code: 'impossible-value',
            path: placeOf(topic, i, first.path),
            found: '0',
            allowed: { zh: '大于 0 的数', en: 'a number above 0' },
          }),
        ]
      : [],
  )

/** What is counted among something is not more than it. */
const partsAndWholes: readonly [part: string, whole: string][] = [
  ['personRecord.revokedAndLost', 'personRecord.revokedOnReconsideration'],
  ['personRecord.revokedAndLost', 'personRecord.lostInLitigation'],
  ['personRecord.doubleRandomInspections', 'personRecord.inspections'],
  ['personRecord.recordsArchived', 'personRecord.recordsMade'],
  ['personRecord.conformingDecisions', 'personRecord.decisions'],
  ['personRecord.decisionsByDiscretionStandard', 'personRecord.discretionaryDecisions'],
]

const parts = lazily(() => pairsOf(partsAndWholes))

const partsBeyondWholes = (facts: CaseFacts): Problem[] =>
  wrongIn(facts, parts(), (entry, i, { topic, first: part, second: whole }) => {
    const some = own(entry, part.path)
    const all = own(entry, whole.path)
    if (typeof some !== 'number' || typeof all !== 'number' || some <= all) return []
    return [
      problem({
        code: 'contradiction',
        path: placeOf(topic, i, part.path),
        found: shown(some),
        allowed: {
          zh: `不大于 ${whole.path.join('.')}（${all}）的数`,
          en: `a number not above ${whole.path.join('.')} (${all})`,
        },
      }),
    ]
  })

/** No organ is part of itself. */
const ownParents = (facts: CaseFacts): Problem[] =>
  (facts.organs ?? []).flatMap(({ id, parent }, i) =>
    parent !== undefined && parent === id
      ? [
          problem({
            code: 'contradiction',
            path: `organs[${i}].parent`,
            found: shown(parent),
            allowed: { zh: '另一个机关的编号', en: 'the id of another organ' },
          }),
        ]
      : [],
  )

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

/** What no single value shows: ids, references between topics, orders of dates that cannot be. */
export const coherence = (facts: CaseFacts): Problem[] => [
  ...brokenReferences(facts),
  ...impossibleOrders(facts),
  ...zeroDivisors(facts),
  ...partsBeyondWholes(facts),
  ...ownParents(facts),
  ...wrongComplete(facts),
]
