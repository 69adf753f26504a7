import { asSet } from '../operators'
import { type Known, type Predicate, READ, type Reader } from './word'

/** Comparisons that ask whether a set has an item. */
export class ByItems implements Reader {
  readonly #bits = new Map<string, number>()

  constructor(predicates: readonly Predicate[]) {
    for (const { operand, mask } of predicates) this.#bits.set(operand as string, mask)
  }

  read(rails: Int32Array, rail: number, value: Known): void {
    const { present, unknown } = asSet(value)
    const certain = READ | this.#bitsOf(present)
    rails[rail] = certain
    rails[rail + 1] = unknown.length === 0 ? certain : certain | this.#bitsOf(unknown)
  }

  #bitsOf(items: readonly string[]): number {
    let bits = 0
    for (let i = 0; i < items.length; i++) bits |= this.#bits.get(items[i] as string) ?? 0
    return bits
  }
}
