import { isEarlierDay } from '../calendar'
import type { CaseFacts } from './document'
import { parsePart } from './document-part'
import { type Entry, entriesOf, own, placeOf } from './entries'
import { DECLINED } from './field-form'
import { wrongUnknown } from './in-question'
import { lazily } from './lazily'
import { nearestName } from './nearest'
import { type Problem, problem, shown } from './problem'
import { brokenReferences } from './references'
import { toldOtherwise } from './told-beside'
import { type Topic, vocabulary } from './vocabulary'

const isDate = (value: unknown): value is string => typeof value === 'string' && value !== DECLINED

/** Facts that are compared with each other: paths inside a topic, by its name. */
type Compared = {
  readonly [K in keyof CaseFacts]?: readonly (readonly [first: string, second: string])[]
}

/** A thing cannot come to hand, or be taken back, before it was sent or made. */
const physicalOrder: Compared = {
  transfers: [
    ['discoveredOn', 'sentOn'],
    ['sentOn', 'receivedOn'],
    ['receivedOn', 'review.decidedOn'],
    ['review.decidedOn', 'review.feedbackOn'],
    ['review.decidedOn', 'supplementedOn'],
    ['receivedOn', 'closedOn'],
    ['receivedOn', 'receipt.issuedOn'],
    ['discoveredOn', 'stopOrderedOn'],
    ['discoveredOn', 'phonedOn'],
  ],
  action: [['startedOn', 'endedOn']],
  penalties: [['decidedOn', 'revokedOn']],
  violations: [['occurredOn', 'correctedOn']],
  queries: [['receivedOn', 'answeredOn']],
  supervisionNotices: [
    ['issuedOn', 'receivedOn'],
    ['issuedOn', 'term.until'],
  ],
  powerLists: [['basisChangedOn', 'adjustedOn']],
  assistance: [['receivedOn', 'assistedOn']],
  referrals: [
    ['foundOn', 'handedOverOn'],
    ['foundOn', 'returnedOn'],
  ],
  carveOver: [
    ['foundOn', 'filedOn'],
    ['foundOn', 'closedOn'],
    ['filedOn', 'closedOn'],
  ],
}

interface Pair {
  readonly topic: Topic
  readonly first: readonly string[]
  readonly second: readonly string[]
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

const pairsOf = (compared: Compared): Pair[] =>
  Object.entries(compared).flatMap(([name, pairs]) =>
    pairs.map(([first, second]) => ({
      topic: vocabulary.topics.get(name) as Topic,
      first: first.split('.'),
      second: second.split('.'),
    })),
  )

const ordered = lazily(() => pairsOf(physicalOrder))

const orderIn = (entry: Entry, index: number, pair: Pair): Problem[] => {
  const { topic, first: earlier, second: later } = pair
  const first = own(entry, earlier)
  const second = own(entry, later)
  if (!isDate(first) || !isDate(second) || isEarlierDay(second, first) !== true) return []
  return [
    problem({
      code: 'impossible-order',
      path: placeOf(topic, index, later),
      found: shown(second),
      allowed: {
        zh: `不早于 ${earlier.join('.')}（${first}）`,
        en: `not before ${earlier.join('.')} (${first})`,
      },
    }),
  ]
}

const impossibleOrders = (facts: CaseFacts): Problem[] => wrongIn(facts, ordered(), orderIn)

/** A figure that others are divided by is more than zero. */
const divisors: Compared = {
  personAssessment: [
    ['mean', 'mean'],
    ['otherMean', 'otherMean'],
  ],
}

const divided = lazily(() => pairsOf(divisors))

const zeroDivisors = (facts: CaseFacts): Problem[] =>
  wrongIn(facts, divided(), (entry, i, { topic, first }) =>
    own(entry, first) === 0
      ? [
          problem({
            code: 'impossible-value',
            path: placeOf(topic, i, first),
            found: '0',
            allowed: { zh: '大于 0 的数', en: 'a number above 0' },
          }),
        ]
      : [],
  )

/** What is counted among something is not more than it. */
const partsAndWholes: Compared = {
  supervision: [['certificatesShown', 'supervisors']],
  personRecord: [
    ['revokedAndLost', 'revokedOnReconsideration'],
    ['revokedAndLost', 'lostInLitigation'],
    ['doubleRandomInspections', 'inspections'],
    ['recordsArchived', 'recordsMade'],
    ['conformingDecisions', 'decisions'],
    ['decisionsByDiscretionStandard', 'discretionaryDecisions'],
  ],
}

const parts = lazily(() => pairsOf(partsAndWholes))

const partsBeyondWholes = (facts: CaseFacts): Problem[] =>
  wrongIn(facts, parts(), (entry, i, { topic, first: part, second: whole }) => {
    const some = own(entry, part)
    const all = own(entry, whole)
    if (typeof some !== 'number' || typeof all !== 'number' || some <= all) return []
    return [
      problem({
        code: 'contradiction',
        path: placeOf(topic, i, part),
        found: shown(some),
        allowed: {
          zh: `不大于 ${whole.join('.')}（${all}）的数`,
          en: `a number not above ${whole.join('.')} (${all})`,
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

/** Who gives and who takes: two different organs. */
const sides: Compared = {
  transfers: [['from', 'to']],
  queries: [['from', 'to']],
}

const facing = lazily(() => pairsOf(sides))

const toThemselves = (facts: CaseFacts): Problem[] =>
  wrongIn(facts, facing(), (entry, i, { topic, first, second }) => {
    const from = own(entry, first)
    return typeof from === 'string' && from === own(entry, second)
      ? [
          problem({
            code: 'contradiction',
            path: placeOf(topic, i, second),
            found: shown(from),
            allowed: {
              zh: `另一个机关的编号（${first.join('.')} 已是 "${from}"）`,
              en: `the id of another organ than ${first.join('.')} ("${from}")`,
            },
          }),
        ]
      : []
  })

/** Bodies of townships and sub-districts: of no other level. */
const townshipBodies: readonly unknown[] = ['township-government', 'subdistrict-office']

const wrongLevels = (facts: CaseFacts): Problem[] =>
  (facts.organs ?? []).flatMap(({ body, level }, i) =>
    townshipBodies.includes(body) && typeof level === 'string' && level !== 'township'
      ? [
          problem({
            code: 'contradiction',
            path: `organs[${i}].level`,
            found: shown(level),
            allowed: {
              zh: ' "township"：乡镇人民政府、街道办事处属于乡级',
              en: '"township": a township government or sub-district office is of that level',
            },
          }),
        ]
      : [],
  )

/** Nobody has a dispute with itself alone. */
const loneSides = (facts: CaseFacts): Problem[] =>
  (facts.disputes ?? []).flatMap(({ sides }, i) =>
    sides && sides.length > 0 && new Set(sides).size < 2
      ? [
          problem({
            code: 'contradiction',
            path: `disputes[${i}].sides`,
            found: shown(sides),
            allowed: {
              zh: '争议各方，至少两个机关；不全知道的不填',
              en: 'every side, two organs at least; left out where not all are known',
            },
          }),
        ]
      : [],
  )

const wrongComplete = (facts: CaseFacts): Problem[] =>
  (facts.complete ?? []).flatMap((path, i) => {
    const parsed = parsePart(path)
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
  ...toThemselves(facts),
  ...wrongLevels(facts),
  ...loneSides(facts),
  ...toldOtherwise(facts),
  ...wrongComplete(facts),
  ...wrongUnknown(facts),
]
