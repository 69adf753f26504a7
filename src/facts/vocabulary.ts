import type { z } from 'zod'
import { topics } from './document'
import type { FieldMeta } from './field'

/** One named fact of the vocabulary. */
export interface Fact extends FieldMeta {
  /** `transfer.receipt.issuedOn`: the subject (or topic), then the path to the value. */
  name: string
  /** The topic of the document in which the fact stands. */
  topicName: string
  /** Path inside the topic (inside one entry, for a listed topic). */
  path: readonly string[]
}

/** A topic and the facts in it. */
export interface Topic {
  name: string
  meta: FieldMeta
  /** Name by which the facts of a listed topic begin; `undefined` for a topic that is one thing. */
  subject: string | undefined
  facts: readonly Fact[]
}

/** All topics and facts, by name. */
export interface Vocabulary {
  topics: ReadonlyMap<string, Topic>
  facts: ReadonlyMap<string, Fact>
}

interface Unwrappable {
  unwrap(): z.ZodType
}

const core = (schema: z.ZodType): z.ZodType => {
  let inner = schema
  while (!inner.meta() && 'unwrap' in inner) inner = (inner as unknown as Unwrappable).unwrap()
  return inner
}

const metaOf = (schema: z.ZodType): FieldMeta => core(schema).meta() as unknown as FieldMeta

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => {
  const inner = core(schema) as unknown as {
    shape?: Record<string, z.ZodType>
    element?: { shape: Record<string, z.ZodType> }
  }
  return inner.shape ?? inner.element?.shape ?? {}
}

const collect = (
  topicName: string,
  prefix: string,
  shape: Record<string, z.ZodType>,
  path: readonly string[],
): Fact[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const meta = core(schema).meta() === undefined ? undefined : metaOf(schema)
    if (!meta?.label) return []
    const name = `${prefix}.${key}`
    const here: Fact = { ...meta, name, topicName, path: [...path, key] }
    return meta.kind === 'group'
      ? [here, ...collect(topicName, name, shapeOf(schema), here.path)]
      : [here]
  })

const buildVocabulary = (): Vocabulary => {
  const byTopic = new Map<string, Topic>()
  const facts = new Map<string, Fact>()
  for (const [name, schema] of Object.entries(topics)) {
    const meta = metaOf(schema)
    const found = collect(name, meta.subject ?? name, shapeOf(schema), [])
    byTopic.set(name, { name, meta, subject: meta.subject, facts: found })
    for (const fact of found) facts.set(fact.name, fact)
  }
  return { topics: byTopic, facts }
}

/** The vocabulary in force: what a fact is called, what it takes, what it means. */
export const vocabulary: Vocabulary = buildVocabulary()
