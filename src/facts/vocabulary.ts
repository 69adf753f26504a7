import { topics } from './document'
import { FactsByName } from './facts-by-name'
import type { Field, FieldMeta, Shape } from './field-form'
import { lazily } from './lazily'

/** One named fact of the vocabulary. */
export interface Fact extends FieldMeta {
  /** `transfer.receipt.issuedOn`: the subject (or topic), then the path to the value. */
  name: string
  /** The topic of the document in which the fact stands. */
  topicName: string
  /** Path inside the topic (inside one entry, for a listed topic). */
  path: readonly string[]
  /** Its place among the facts of its topic; those inside a group follow the group. */
  place: number
}

/** A topic and the facts in it. */
export interface Topic {
  name: string
  meta: FieldMeta
  /** Name by which the facts of a listed topic begin; `undefined` for a topic that is one thing. */
  subject: string | undefined
  /** In the order of their places. */
  readonly facts: readonly Fact[]
  /** Its place among the topics. */
  number: number
}

/** All topics and facts, by name. */
export interface Vocabulary {
  topics: ReadonlyMap<string, Topic>
  facts: ReadonlyMap<string, Fact>
}

interface Group {
  readonly topicName: string
  readonly prefix: string
  readonly path: readonly string[]
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
  declinable: undefined,
  orElse: undefined,
}

type Unplaced = Omit<Fact, 'place'>

const collect = (shape: Shape, group: Group): Unplaced[] =>
  Object.entries(shape).flatMap(([key, { meta, shape: inner }]) => {
    const name = `${group.prefix}.${key}`
    const path = [...group.path, key]
    const here = { ...bareMeta, ...meta, name, topicName: group.topicName, path } as Unplaced
    return inner ? [here, ...collect(inner, { ...group, prefix: name, path })] : [here]
  })

const topicOf = (name: string, field: Field & { shape: Shape }, number: number): Topic => {
  const { meta } = field
  const group = { topicName: name, prefix: meta.subject ?? name, path: [] }
  const facts = lazily(() => collect(field.shape, group).map((fact, place) => ({ ...fact, place })))
  return {
    name,
    meta,
    subject: meta.subject,
    get facts() {
      return facts()
    },
    number,
  }
}

const topicsByName = lazily(
  (): ReadonlyMap<string, Topic> =>
    new Map(
      Object.entries<Field & { shape: Shape }>(topics).map(([name, field], i) => [
        name,
        topicOf(name, field, i),
      ]),
    ),
)

const factsByName = lazily(() => new FactsByName(topicsByName()))

/** The vocabulary in force: what a fact is called, what it takes, what it means. */
export const vocabulary: Vocabulary = {
  get topics() {
    return topicsByName()
  },
  get facts() {
    return factsByName()
  },
}
