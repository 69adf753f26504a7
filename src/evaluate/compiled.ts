import { type CaseDocument, hasTopic, subjectCount, vocabulary } from '../facts'
import type { Rulebook, RulebookNorm, Variant } from '../rulebook'
import { type FactSlots, factSlots } from './frame'
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
  /** Slots of what its catch-all clauses ask. */
  readonly open: readonly number[]
  /** Slots of the dates that may trigger it, that of the matter last. */
  readonly on: readonly number[]
  /** The details that it is about: of each list one is enough. */
  readonly part: readonly { readonly names: readonly string[]; readonly slots: readonly number[] }[]
}

/** Norms by id, each compiled when it is first asked for. */
export interface CompiledNorms {
  get(id: string): CompiledNorm | undefined
  values(): Iterable<CompiledNorm>
}

/** A rulebook compiled once, for any number of cases. */
export interface CompiledRulebook {
  readonly slots: FactSlots
  readonly norms: CompiledNorms
}

const compileNorm = (source: RulebookNorm, slots: FactSlots): CompiledNorm => {
  const program = (condition: Variant['applies']) => condition && compile(condition, slots)
  const variant = (of: Variant): CompiledVariant => ({
    source: of,
    applies: program(of.applies),
    requires: program(of.requires),
    forbids: program(of.forbids),
  })
  const slotsOf = (names: readonly string[]) => names.map((name) => slots.of(name))
  const [first, ...others] = source.variants
  const { on, part } = source.norm
  return {
    source,
    variants: [variant(first), ...others.map(variant)],
    silent: source.silent.map(({ when }) => compile(when, slots)),
    alternatives: source.alternatives.map(({ id, applies }) => ({ id, applies: program(applies) })),
    appliesWithoutOpen: program(source.appliesWithoutOpen),
    open: slotsOf(source.openFacts),
    on: slotsOf([...on, 'matter.date']),
    part: part.map((each) => {
      const names = [each].flat()
      return { names, slots: slotsOf(names) }
    }),
  }
}

class Norms implements CompiledNorms {
  readonly #compiled = new Map<string, CompiledNorm>()

  constructor(
    readonly rulebook: Rulebook,
    readonly slots: FactSlots,
  ) {}

  get(id: string): CompiledNorm | undefined {
    const known = this.#compiled.get(id)
    if (known) return known
    const source = this.rulebook.norms.get(id)
    if (!source) return undefined
    const norm = compileNorm(source, this.slots)
    this.#compiled.set(id, norm)
    return norm
  }

  *values(): Iterable<CompiledNorm> {
    for (const id of this.rulebook.norms.keys()) yield this.get(id) as CompiledNorm
  }
}

const compiled = new WeakMap<Rulebook, CompiledRulebook>()

/** Compiles a rulebook: each norm once, when it is first asked for. */
export const compileRulebook = (rulebook: Rulebook): CompiledRulebook => {
  const known = compiled.get(rulebook)
  if (known) return known
  const slots = factSlots()
  const result = { slots, norms: new Norms(rulebook, slots) }
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
