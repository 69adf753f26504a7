import { type CompiledNorm, compileRulebook, Frame, subjectsOf } from '../evaluate'
import type { CaseDocument } from '../facts'
import type { AssessOptions } from './assess'
import { docketOf } from './docket'
import type { Bench } from './judgement'

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

  constructor(
    readonly document: CaseDocument,
    readonly options: AssessOptions,
  ) {}

  readonly normOf = (id: string): CompiledNorm =>
    compileRulebook(this.options.rulebook).norms.get(id) as CompiledNorm

  readonly followersOf = (id: string): readonly CompiledNorm[] => {
    const { regulations } = this.options.rulebook
    const regulation = regulations.get(this.normOf(id).source.instrument.id)
    const ids = regulation ? docketOf(regulation).followers.get(id) : undefined
    return (ids ?? []).map(this.normOf)
  }

  /** The bench of a position in a list; of `undefined`, for whatever is one thing. */
  at(index: number | undefined): Bench {
    const bench = this.#benches.get(index) ?? this.#make(index)
    this.#benches.set(index, bench)
    return bench
  }

  /** The subjects of a topic, in order; none if the document does not speak of it. */
  seatsOf(topic: string): readonly Seat[] {
    const seats =
      this.#seats.get(topic) ??
      subjectsOf(this.document, topic).map(({ name, index }) => ({ name, bench: this.at(index) }))
    this.#seats.set(topic, seats)
    return seats
  }

  #make(index: number | undefined): Bench {
    const { rulebook, asOf, calendar } = this.options
    const { slots } = compileRulebook(rulebook)
    const frame = new Frame(slots, this.document, index, asOf, calendar)
    return { frame, normOf: this.normOf, followersOf: this.followersOf }
  }
}
