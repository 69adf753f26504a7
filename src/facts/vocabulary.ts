import { topics } from './document'
import type { Field, FieldMeta, Shape } from './field-form'
import { type InHand, inHandOf } from './in-hand'
import { lazily } from './lazily'

/** One named fact of the vocabulary. */
export interface Fact extends FieldMeta {
  /** `transfer.receipt.issuedOn`: the subject (or topic), then the path to the value. */
  name: string
  /** The topic of the document in which the fact stands. */
  topicName: string
  /** Path inside the topic (inside one entry, for a listed topic). */
  path: readonly string[]
  /** Its place among the facts of the vocabulary; those inside a group follow the group. */
  number: number
  /** In what way, and how long, it is in the drafter's hand; absent of facts about the world. */
  inHand?: InHand
}

/** A topic and the facts in it. */
export interface Topic {
  name: string
  meta: FieldMeta
  /** Name by which the facts of a listed topic begin; `undefined` for a topic that is one thing. */
  subject: string | undefined
  /** In the order of their numbers. */
  facts: readonly Fact[]
  /** Its place among the topics. */
  number: number
}

/** All topics and facts, by name. */
export interface Vocabulary {
  topics: ReadonlyMap<string, Topic>
  facts: ReadonlyMap<string, Fact>
}

interface Place {
  readonly topicName: string
  readonly prefix: string
  readonly path: readonly string[]
  readonly inHand: ReadonlyMap<string, InHand>
}

/** Members that a fact lacks are there without a value: engines are quick with one shape of object. */
const bareMeta: { readonly [K in keyof FieldMeta]-?: undefined } = {
  kind: undefined,
  label: undefined,
  about: undefined,
  values: undefined,
  finding: undefined,
  topic: undefined,
  subject: undefined,
  identified: undefined,
}

type Unnumbered = Omit<Fact, 'number'>

const collect = (shape: Shape, place: Place): Unnumbered[] =>
  Object.entries(shape).flatMap(([key, { meta, shape: inner }]) => {
    const name = `${place.prefix}.${key}`
    const path = [...place.path, key]
    const inHand = place.inHand.get(path.join('.'))
    const here = {
      ...bareMeta,
      ...meta,
      name,
      topicName: place.topicName,
      path,
      inHand,
    } as Unnumbered
    return inner ? [here, ...collect(inner, { ...place, prefix: name, path })] : [here]
  })

const built = lazily((): Vocabulary => {
  const byTopic = new Map<string, Topic>()
  const facts = new Map<string, Fact>()
  for (const [name, { meta, shape }] of Object.entries<Field & { shape: Shape }>(topics)) {
    const prefix = meta.subject ?? name
    const place = { topicName: name, prefix, path: [], inHand: inHandOf(name) }
    const found = collect(shape, place).map((fact, i) => ({ ...fact, number: facts.size + i }))
    const number = byTopic.size
    byTopic.set(name, { name, meta, subject: meta.subject, facts: found, number })
    for (const fact of found) facts.set(fact.name, fact)
  }
  return { topics: byTopic, facts }
})

/** The vocabulary in force: what a fact is called, what it takes, what it means. */
export const vocabulary: Vocabulary = {
  get topics() {
    return built().topics
  },
  get facts() {
    return built().facts
  },
}
