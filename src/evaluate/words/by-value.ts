import { bitsOf, type Known, type Predicate, type Reader } from './word'

/** A value that no condition names. */
const OTHER: Known = { present: [], unknown: [] }

/** Comparisons that ask only which of the values named in conditions the fact has. */
export class ByValue implements Reader {
  readonly #bits = new Map<unknown, number>()
  readonly #other: number
  readonly #yes: number
  readonly #no: number

  constructor(predicates: readonly Predicate[]) {
    const named = predicates.flatMap(({ operand }) => operand as Known)
    for (const value of [null, ...named]) this.#bits.set(value, bitsOf(predicates, value))
    this.#other = bitsOf(predicates, OTHER)
    this.#yes = bitsOf(predicates, true)
    this.#no = bitsOf(predicates, false)
  }

  read(rails: Int32Array, rail: number, value: Known): void {
    const bits = this.#bitsOf(value)
    rails[rail] = bits
    rails[rail + 1] = bits
  }

  #bitsOf(value: Known): number {
    if (value === true) return this.#yes
    if (value === false) return this.#no
    return this.#bits.get(value) ?? this.#other
  }
}
