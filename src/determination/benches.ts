import {
  type CompiledNorm,
  type CompiledRulebook,
  compileRulebook,
  Frame,
  subjectsOf,
} from '../evaluate'
import type { CaseDocument } from '../facts'
import type { Regulation, RulebookNorm } from '../rulebook'
import { type Docket, docketOf } from './docket'
import type { Bench } from './judgement'
import type { AssessOptions } from './options'

/** One thing that norms are asked about, and what a judgement on it may look at. */
export interface Seat {
  readonly name: string
  readonly bench: Bench
}

/**
 * The benches of one case. What is read for a subject goes by its position alone, so that one bench
 * serves every topic that is one thing, and one each position in a list.
 */
export class Benches {
  readonly #benches = new Map<number | undefined, Bench>()
  readonly #seats = new Map<string, readonly Seat[]>()

  readonly #compiled: CompiledRulebook

  constructor(
    readonly document: CaseDocument,
    readonly options: AssessOptions,
  ) {
    this.#compiled = compileRulebook(options.rulebook)
  }

  readonly normOf = (id: string): CompiledNorm => this.#compiled.norms.get(id) as CompiledNorm

  readonly followersOf = (id: string): readonly RulebookNorm[] => {
    const { regulations } = this.options.rulebook
    const regulation = regulations.get(this.normOf(id).source.instrument.id)
    return regulation ? this.docketOf(regulation).followersOf(id) : []
  }

  docketOf(regulation: Regulation): Docket {
    return docketOf(this.#compiled, regulation)
  }

  /** The bench of a position in a list; of `undefined`, for whatever is one thing. */
  at(index: number | undefined): Bench {
    const known = this.#benches.get(index)
    if (known) return known
    const bench = this.#make(index)
    this.#benches.set(index, bench)
    return bench
  }

  /** The subjects of a topic, in order; none if the document does not speak of it. */
  seatsOf(topic: string): readonly Seat[] {
    const known = this.#seats.get(topic)
    if (known) return known
    const subjects = subjectsOf(this.document, topic)
    const seats = subjects.map(({ name, index }) => ({ name, bench: this.at(index) }))
    this.#seats.set(topic, seats)
    return seats
  }

  #make(index: number | undefined): Bench {
    const { asOf, calendar } = this.options
    const frame = new Frame(this.#compiled.slots, this.document, index, asOf, calendar)
    return { frame, normOf: this.normOf, followersOf: this.followersOf }
  }
}
