import { bitsOf, type Known, type Predicate, type Reader } from './word'

/** Comparisons that ask only which of the numbers named in conditions the fact reaches. */
export class ByOrder implements Reader {
  readonly #limits: Float64Array
  /** The bits of a number below every limit, of one that reaches the first, and so on. */
  readonly #bits: Int32Array
  readonly #none: number

  constructor(predicates: readonly Predicate[]) {
    this.#limits = new Float64Array(
      new Set(predicates.map(({ operand }) => operand as number)),
    ).sort()
    this.#bits = Int32Array.of(
      bitsOf(predicates, Number.NEGATIVE_INFINITY),
      ...Array.from(this.#limits, (limit) => bitsOf(predicates, limit)),
    )
    this.#none = bitsOf(predicates, null)
  }

  read(rails: Int32Array, rail: number, value: Known): void {
    const bits = value === null ? this.#none : this.#bitsOf(value as number)
    rails[rail] = bits
    rails[rail + 1] = bits
  }

  #bitsOf(value: number): number {
    const limits = this.#limits
    let reached = 0
    while (reached < limits.length && value >= (limits[reached] as number)) reached++
    return this.#bits[reached] as number
  }
}
