import fc from 'fast-check'
import { derivedFacts } from '../../src/derive'
import { type FieldKind, type Topic, vocabulary } from '../../src/facts'
import type { Condition, Leaf, Operand } from '../../src/rulebook'
import { type OperatorSignature, operators } from '../../src/rulebook/operators'
import { ids, texts } from './arbitrary-case'
import { moments } from './moments'

/** A fact as a condition may ask for it. */
export interface Askable {
  name: string
  kind: FieldKind
  values: readonly string[]
}

const isSingle = (topicName: string): boolean =>
  vocabulary.topics.get(topicName)?.subject === undefined

const valuesOf = (values: Record<string, unknown> | undefined): string[] =>
  Object.keys(values ?? {})

/** The facts that a norm of a topic may ask for: its own, those of single things, and through references. */
export const askableFrom = (topic: Topic, derived: boolean): Askable[] => {
  const own = [...vocabulary.facts.values()].filter(
    ({ topicName }) => topicName === topic.name || isSingle(topicName),
  )
  const through = own
    .filter(({ kind }) => kind === 'ref')
    .flatMap((ref) =>
      (vocabulary.topics.get(ref.topic ?? '')?.facts ?? [])
        .filter(({ path }) => path.length === 1)
        .map((fact) => ({ ...fact, name: `${ref.name}.${fact.path[0]}` })),
    )
  const computed = [...derivedFacts.values()].filter(
    ({ topicName }) => topicName === topic.name || isSingle(topicName),
  )
  return [...own, ...through, ...(derived ? computed : [])].map(({ name, kind, values }) => ({
    name,
    kind,
    values: valuesOf(values),
  }))
}

const kinds: readonly FieldKind[][] = [
  ['date', 'moment'],
  ['count', 'amount', 'number'],
]

const comparable = (a: FieldKind, b: FieldKind): boolean =>
  a === b ||
  (a === 'refs' && b === 'ref') ||
  (a === 'set' && b === 'choice') ||
  kinds.some((group) => group.includes(a) && group.includes(b))

const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

const likeFact = ({ kind, values }: Askable): fc.Arbitrary<Operand> => {
  if (kind === 'flag') return fc.boolean()
  if (kind === 'choice') return one(values)
  return kind === 'count' ? one([0, 1, 2]) : one(kind === 'ref' ? ids : texts)
}

const literal = ({ value }: OperatorSignature, fact: Askable): fc.Arbitrary<Operand> => {
  switch (value) {
    case 'flag':
      return fc.boolean()
    case 'number':
      return one([0, 0.5, 1, 2])
    case 'list':
      return some(fact.values)
    case 'divisions':
      return some(['37', '371082', '1101'])
    case 'item':
      return one(fact.kind === 'refs' ? ids : fact.values)
    case 'date':
      return one(moments)
    case 'like-fact':
      return likeFact(fact)
  }
}

const operand = (
  signature: OperatorSignature,
  fact: Askable,
  all: readonly Askable[],
): fc.Arbitrary<Operand> => {
  const value = literal(signature, fact)
  const others = all.filter(({ kind }) => kind !== 'set' && comparable(fact.kind, kind))
  if (!signature.comparesFacts || others.length === 0) return value
  return fc.oneof(
    value,
    one(others).map(({ name }) => ({ fact: name })),
  )
}

const leaf = (all: readonly Askable[]): fc.Arbitrary<Leaf> => {
  const byOperator = [...operators.values()].flatMap((signature) => {
    const facts = all.filter(({ kind }) => signature.facts.includes(kind))
    return facts.length === 0 ? [] : [{ signature, facts }]
  })
  return one(byOperator).chain(({ signature, facts }) =>
    one(facts).chain((fact) =>
      operand(signature, fact, all).map((value) => ({
        fact: fact.name,
        operator: signature.name,
        value,
      })),
    ),
  )
}

/** Conditions over some facts, up to three levels deep, with every operator equally often. */
export const arbitraryCondition = (all: readonly Askable[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => {
    const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        { weight: 4, arbitrary: leaf(all) },
        { weight: 1, arbitrary: parts.map((all) => ({ all })) },
        { weight: 1, arbitrary: parts.map((any) => ({ any })) },
        { weight: 1, arbitrary: tie('condition').map((not) => ({ not })) },
      ),
    }
  }).condition
