import { type CaseDocument, hasTopic, subjectCount, vocabulary } from '../facts'
import type { Rulebook, RulebookNorm, Variant } from '../rulebook'
import { Slots } from './frame'
import { compile, type Program } from './program'

/** The programs of a norm under one reading. */
export interface CompiledVariant {
  readonly source: Variant
  readonly applies: Program | undefined
  readonly requires: Program | undefined
  readonly forbids: Program | undefined
}

/** A norm with its conditions compiled. */
export interface CompiledNorm {
  readonly source: RulebookNorm
  readonly variants: readonly [CompiledVariant, ...CompiledVariant[]]
  readonly silent: readonly Program[]
  readonly alternatives: readonly { readonly id: string; readonly applies: Program | undefined }[]
  readonly appliesWithoutOpen: Program | undefined
}

/** A rulebook compiled once, for any number of cases. */
export interface CompiledRulebook {
  readonly slots: Slots
  readonly norms: ReadonlyMap<string, CompiledNorm>
}

const compiled = new WeakMap<Rulebook, CompiledRulebook>()

/** Compiles a rulebook, once. */
export const compileRulebook = (rulebook: Rulebook): CompiledRulebook => {
  const known = compiled.get(rulebook)
  if (known) return known
  const slots = new Slots()
  const program = (condition: Variant['applies']) => condition && compile(condition, slots)
  const variant = (source: Variant): CompiledVariant => ({
    source,
    applies: program(source.applies),
    requires: program(source.requires),
    forbids: program(source.forbids),
  })
  const norms = new Map<string, CompiledNorm>()
  for (const [id, source] of rulebook.norms) {
    const [first, ...others] = source.variants
    norms.set(id, {
      source,
      variants: [variant(first), ...others.map(variant)],
      silent: source.silent.map(({ when }) => compile(when, slots)),
      alternatives: source.alternatives.map(({ id, applies }) => ({
        id,
        applies: program(applies),
      })),
      appliesWithoutOpen: program(source.appliesWithoutOpen),
    })
  }
  const result = { slots, norms }
  compiled.set(rulebook, result)
  return result
}

/** One thing that a norm is asked about: `transfers[0]`, or a topic that is one thing. */
export interface Subject {
  readonly name: string
  readonly index: number | undefined
}

/** The subjects of a topic in a document, in order; none if the document does not speak of it. */
export const subjectsOf = (document: CaseDocument, topic: string): readonly Subject[] => {
  if (!hasTopic(document, topic)) return []
  if (vocabulary.topics.get(topic)?.subject === undefined)
    return [{ name: topic, index: undefined }]
  return Array.from({ length: subjectCount(document, topic) }, (_, index) => ({
    name: `${topic}[${index}]`,
    index,
  }))
}
