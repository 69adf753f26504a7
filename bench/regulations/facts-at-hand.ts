import { evaluate, type Frame, type Program } from '../../src/evaluate'
import type { Runner } from '../../src/evaluate/program'
import type { Source, Word } from '../../src/evaluate/words'
import type { Value } from '../../src/facts'

/** The facts of one subject, read and derived; comparisons are made anew after `forget`. */
export class FactsAtHand implements Runner, Source {
  readonly asOf: string
  readonly slots: Frame['slots']
  readonly rails: Int32Array
  readonly #values: readonly Value[]

  constructor(frame: Frame, trees: readonly Program[]) {
    for (const tree of trees) evaluate(tree, frame)
    this.asOf = frame.asOf
    this.slots = frame.slots
    this.#values = frame.slots.sources.map((_, slot) => frame.value(slot))
    this.rails = new Int32Array(frame.rails.length)
  }

  /** Leaves the facts without any comparison made. */
  forget(): void {
    this.rails.fill(0)
  }

  value(slot: number): Value {
    return this.#values[slot]
  }

  load(rail: number): number {
    const word = this.slots.words[rail >> 1] as Word
    word.read(this.rails, rail & ~1, this)
    return this.rails[rail] as number
  }
}
