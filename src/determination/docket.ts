import type { CompiledNorm, CompiledRulebook } from '../evaluate'
import { type CaseDocument, topicsToldIn, vocabulary } from '../facts'
import type { Regulation, RulebookNorm } from '../rulebook'
import type { OutsideTopic } from './determination'

/** The steps that norms on one topic prescribe. */
interface Steps {
  readonly topic: string
  readonly norms: readonly CompiledNorm[]
}

/** What is asked of a regulation about the topics that a document speaks of. */
export interface Agenda {
  /** In statute order. */
  readonly norms: readonly CompiledNorm[]
  readonly steps: readonly Steps[]
  /** The topics that the document does not speak of. */
  readonly outside: readonly OutsideTopic[]
}

/** A topic that norms of a regulation ask about. */
interface DocketTopic {
  readonly outside: OutsideTopic
  readonly steps: Steps
}

const outsideOf = ({ instrument }: Regulation, topic: string, norms: number): OutsideTopic => ({
  instrument: instrument.id,
  topic,
  label: vocabulary.topics.get(topic)?.meta.label ?? { zh: topic, en: topic },
  norms,
})

const gathered = <T>(
  norms: readonly T[],
  keysOf: (norm: T) => readonly string[],
): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const norm of norms)
    for (const key of keysOf(norm)) {
      const group = groups.get(key)
      if (group) group.push(norm)
      else groups.set(key, [norm])
    }
  return groups
}

const topicOf = ({ source }: CompiledNorm): string => source.norm.topic

const MOST_AGENDAS = 1000

/** A regulation indexed once, for any number of cases. */
export class Docket {
  readonly #norms: readonly CompiledNorm[]
  /** In the order in which the regulation first asks about them. */
  readonly #topics: ReadonlyMap<string, DocketTopic>
  readonly #followers: ReadonlyMap<string, readonly CompiledNorm[]>
  readonly #agendas = new Map<string, Agenda>()

  constructor(regulation: Regulation, { norms }: CompiledRulebook) {
    const compiled = ({ norm }: RulebookNorm) => norms.get(norm.id) as CompiledNorm
    this.#norms = regulation.norms.map(compiled)
    this.#topics = new Map(
      [...gathered(this.#norms, (norm) => [topicOf(norm)])].map(([topic, members]) => [
        topic,
        {
          outside: outsideOf(regulation, topic, members.length),
          steps: { topic, norms: members.filter(({ source }) => source.norm.step) },
        },
      ]),
    )
    this.#followers = gathered(this.#norms, ({ source }) => source.norm.step?.after ?? [])
  }

  /** Norms whose steps come after the step of a norm. */
  followersOf(id: string): readonly CompiledNorm[] {
    return this.#followers.get(id) ?? NONE
  }

  /** What is asked about a case; documents that tell the same topics in the same order share it. */
  agendaFor(document: CaseDocument): Agenda {
    const told = topicsToldIn(document).filter((topic) => this.#topics.has(topic))
    const key = told.join()
    const known = this.#agendas.get(key)
    if (known) return known
    if (this.#agendas.size >= MOST_AGENDAS) this.#agendas.clear()
    const agenda = this.#agendaOn(new Set(told))
    this.#agendas.set(key, agenda)
    return agenda
  }

  #agendaOn(told: ReadonlySet<string>): Agenda {
    const topics = [...this.#topics]
    const asked = topics.filter(([name]) => told.has(name)).map(([, topic]) => topic)
    const left = topics.filter(([name]) => !told.has(name))
    return {
      norms: this.#norms.filter((norm) => told.has(topicOf(norm))),
      steps: asked.map(({ steps }) => steps).filter(({ norms }) => norms.length > 0),
      outside: left.map(([, { outside }]) => outside),
    }
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
