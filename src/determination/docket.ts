import type { CompiledNorm, CompiledRulebook } from '../evaluate'
import { type CaseDocument, topicsToldIn, vocabulary } from '../facts'
import type { Regulation, RulebookNorm } from '../rulebook'
import type { OutsideTopic } from './determination'

/** Norms on one topic that prescribe steps of a path. */
interface Steps {
  readonly topic: string
  readonly norms: readonly CompiledNorm[]
}

/** What is asked of a regulation about the topics that a document speaks of. */
export interface Agenda {
  /** The topics that the document speaks of and the regulation has norms on. */
  readonly told: readonly string[]
  /** In statute order. */
  readonly norms: readonly CompiledNorm[]
  readonly steps: readonly Steps[]
  /** The topics that the document does not speak of. */
  readonly outside: readonly OutsideTopic[]
}

const outsideOf = ({ instrument }: Regulation, topic: string, norms: number): OutsideTopic => ({
  instrument: instrument.id,
  topic,
  label: vocabulary.topics.get(topic)?.meta.label ?? { zh: topic, en: topic },
  norms,
})

const gathered = (
  norms: readonly RulebookNorm[],
  keysOf: (norm: RulebookNorm) => readonly string[],
): Map<string, RulebookNorm[]> => {
  const groups = new Map<string, RulebookNorm[]>()
  for (const norm of norms)
    for (const key of keysOf(norm)) {
      const group = groups.get(key)
      if (group) group.push(norm)
      else groups.set(key, [norm])
    }
  return groups
}

const MOST_AGENDAS = 1000

/** A regulation indexed once, for any number of cases; its norms are compiled as they are asked about. */
export class Docket {
  readonly #regulation: Regulation
  readonly #compiled: CompiledRulebook
  /** In the order in which the regulation first asks about them. */
  readonly #topics: ReadonlyMap<string, readonly RulebookNorm[]>
  readonly #followers: ReadonlyMap<string, readonly RulebookNorm[]>
  readonly #agendas = new Map<string, Agenda>()

  constructor(regulation: Regulation, compiled: CompiledRulebook) {
    this.#regulation = regulation
    this.#compiled = compiled
    this.#topics = gathered(regulation.norms, ({ norm }) => [norm.topic])
    this.#followers = gathered(regulation.norms, ({ norm }) => norm.step?.after ?? [])
  }

  /** Norms whose steps come after the step of a norm. */
  followersOf(id: string): readonly RulebookNorm[] {
    return this.#followers.get(id) ?? NONE
  }

  /** What is asked about a case; documents that tell the same topics in the same order share it. */
  agendaFor(document: CaseDocument): Agenda {
    const told = topicsToldIn(document).filter((topic) => this.#topics.has(topic))
    const key = told.join()
    const known = this.#agendas.get(key)
    if (known) return known
    if (this.#agendas.size >= MOST_AGENDAS) this.#agendas.clear()
    const agenda = this.#agendaOn(told)
    this.#agendas.set(key, agenda)
    return agenda
  }

  #agendaOn(names: readonly string[]): Agenda {
    const told = new Set(names)
    const topics = [...this.#topics]
    const asked = topics.filter(([topic]) => told.has(topic))
    const left = topics.filter(([topic]) => !told.has(topic))
    const steps = asked.map(([topic, norms]) => ({
      topic,
      norms: this.#compile(norms.filter(({ norm }) => norm.step)),
    }))
    return {
      told: names,
      norms: this.#compile(this.#regulation.norms.filter(({ norm }) => told.has(norm.topic))),
      steps: steps.filter(({ norms }) => norms.length > 0),
      outside: left.map(([topic, norms]) => outsideOf(this.#regulation, topic, norms.length)),
    }
  }

  #compile(norms: readonly RulebookNorm[]): CompiledNorm[] {
    return norms.map(({ norm }) => this.#compiled.norms.get(norm.id) as CompiledNorm)
  }
}

const NONE: readonly never[] = []

const dockets = new WeakMap<CompiledRulebook, Map<Regulation, Docket>>()

/** The index of a regulation of a compiled rulebook, made once. */
export const docketOf = (compiled: CompiledRulebook, regulation: Regulation): Docket => {
  const known = dockets.get(compiled) ?? new Map<Regulation, Docket>()
  dockets.set(compiled, known)
  const docket = known.get(regulation) ?? new Docket(regulation, compiled)
  known.set(regulation, docket)
  return docket
}
