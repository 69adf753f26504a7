import fc from 'fast-check'
import { type CaseFacts, type Fact, type Topic, vocabulary } from '../../src/facts'
import { dates, moments, vagueDates } from './moments'

type Entry = Record<string, unknown>

/** The ids that every register of a generated case may have. */
export const ids = ['a', 'b', 'c']

/** Values that meet each other often. */
export const texts = ['甲', '乙']
const divisions = ['371082', '371000', '110105']
const numbers = [0, 1, 2, 0.5]

const values = (fact: Fact): string[] => Object.keys(fact.values ?? {})

const found = (value: fc.Arbitrary<unknown>) =>
  fc.record({ value, by: fc.constant('某机关'), reason: fc.constant('理由') })

const datedBy = (days: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...days) },
    { weight: 1, arbitrary: fc.constantFrom(...vagueDates) },
  )

const plain = (fact: Fact): fc.Arbitrary<unknown> => {
  switch (fact.kind) {
    case 'flag':
      return fc.boolean()
    case 'date':
      return datedBy(dates)
    case 'moment':
      return datedBy(moments)
    case 'count':
      return fc.constantFrom(0, 1, 2)
    case 'amount':
    case 'number':
      return fc.constantFrom(...numbers)
    case 'text':
      return fc.constantFrom(...texts)
    case 'division':
      return fc.constantFrom(...divisions)
    case 'choice':
      return fc.constantFrom(...values(fact))
    case 'set':
      return fc.oneof(
        fc.subarray(values(fact)),
        fc.dictionary(fc.constantFrom(...values(fact)), fc.boolean(), { noNullPrototype: true }),
      )
    case 'ref':
      return fc.constantFrom(...ids)
    case 'refs':
      return fc.subarray(ids)
    case 'term':
      return fc.constantFrom({ workingDays: 3 }, { days: 10 }, { until: '2021-02-18' })
    default:
      throw new Error(`no values for a ${fact.kind}`)
  }
}

const never = new Set(['flag', 'count', 'amount', 'number', 'division'])

/** A value that the vocabulary allows for a fact, `null` included where it is allowed. */
export const arbitraryValue = (fact: Fact): fc.Arbitrary<unknown> => {
  if (fact.kind === 'group')
    return fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 4, arbitrary: group(fact) },
    )
  const value = fact.finding ? found(plain(fact)) : plain(fact)
  if (never.has(fact.kind) && !fact.finding) return value
  return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: value })
}

const childrenOf = (facts: readonly Fact[], path: readonly string[]): Fact[] =>
  facts.filter(
    (fact) =>
      fact.path.length === path.length + 1 && path.every((key, depth) => fact.path[depth] === key),
  )

const record = (facts: readonly Fact[]): fc.Arbitrary<Entry> =>
  fc.record(Object.fromEntries(facts.map((fact) => [fact.path.at(-1), arbitraryValue(fact)])), {
    requiredKeys: [],
    noNullPrototype: true,
  })

const topicOf = ({ topicName }: Fact): Topic => vocabulary.topics.get(topicName) as Topic

const group = (fact: Fact): fc.Arbitrary<Entry> =>
  record(childrenOf(topicOf(fact).facts, fact.path))

const entry = (topic: Topic): fc.Arbitrary<Entry> => record(childrenOf(topic.facts, []))

const register = (topic: Topic): fc.Arbitrary<Entry[]> =>
  fc.tuple(...ids.map((id) => entry(topic).map((each) => ({ ...each, id }))))

const content = (topic: Topic, subjects: number): fc.Arbitrary<unknown> => {
  if (topic.meta.identified) return register(topic)
  if (topic.subject === undefined) return entry(topic)
  return fc.array(entry(topic), { minLength: subjects, maxLength: subjects })
}

/**
 * Case documents that have one topic, with as many subjects as asked, and some of the topics that
 * are registers or single things, or are asked for beside it. Every value is one that the vocabulary allows.
 */
export const arbitraryCase = (
  topic: Topic,
  subjects: number,
  beside: readonly string[] = [],
): fc.Arbitrary<CaseFacts> => {
  const others = [...vocabulary.topics.values()].filter(
    ({ name, subject, meta }) =>
      name !== topic.name && (subject === undefined || meta.identified || beside.includes(name)),
  )
  return fc
    .record(
      Object.fromEntries([topic, ...others].map((each) => [each.name, content(each, subjects)])),
      { requiredKeys: [topic.name], noNullPrototype: true },
    )
    .map((facts) => facts as CaseFacts)
}
