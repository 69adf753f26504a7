import type { Value } from '../../facts'
import type { Aspect, KnownOperand, Operator } from '../operators'
import { FAILS, UNKNOWN } from '../tri'
import { ByItems } from './by-items'
import { ByOrder } from './by-order'
import { ByValue } from './by-value'
import { ByWhole } from './by-whole'
import { ALL, type Known, type Predicate, READ, type Reader, WIDTH, writeTruth } from './word'

export { ALL, type Known, READ } from './word'

/** What gives a word its values. */
export interface Source {
  readonly asOf: string
  value(slot: number): Value
}

/**
 * Up to 31 comparisons of one fact, answered together when the first of them is asked. It takes no
 * more of them once it has been read, so an answer never grows stale.
 */
export class Word {
  readonly #predicates: Predicate[] = []
  #reader: Reader | undefined

  constructor(
    readonly aspect: Aspect,
    readonly slot: number,
    /** Slot of the fact compared with, where the operand is a fact: a word with one comparison. */
    readonly operandSlot: number | undefined,
  ) {}

  /** Adds a comparison and gives its bit; `undefined` if the word takes no more. */
  add(operator: Operator, operand: KnownOperand | undefined): number | undefined {
    const size = this.#predicates.length
    if (this.#reader !== undefined || size === (this.aspect === 'whole' ? 1 : WIDTH))
      return undefined
    const mask = 1 << size
    this.#predicates.push({ operator, operand, mask })
    return mask
  }

  /** Answers the comparisons into the rails at `rail` and `rail + 1`. */
  read(rails: Int32Array, rail: number, source: Source): void {
    const value = source.value(this.slot)
    if (value === undefined) {
      rails[rail] = READ
      rails[rail + 1] = ALL
    } else if (this.operandSlot === undefined) this.#readKnown(rails, rail, value, source.asOf)
    else this.#compare(rails, rail, value, source)
  }

  /** Answers the comparisons for a known value, for a word that compares with no other fact. */
  #readKnown(rails: Int32Array, rail: number, value: Known, asOf: string): void {
    this.#reader ??= this.#makeReader()
    this.#reader.read(rails, rail, value, asOf)
  }

  #compare(rails: Int32Array, rail: number, value: Known, source: Source) {
    const operand = source.value(this.operandSlot as number)
    const { operator } = this.#predicates[0] as Predicate
    const truth =
      value === null || operand === null
        ? FAILS
        : operand === undefined
          ? UNKNOWN
          : operator.test(value, operand as KnownOperand, source.asOf)
    writeTruth(rails, rail, truth)
  }

  #makeReader(): Reader {
    switch (this.aspect) {
      case 'value':
        return new ByValue(this.#predicates)
      case 'order':
        return new ByOrder(this.#predicates)
      case 'items':
        return new ByItems(this.#predicates)
      case 'whole':
        return new ByWhole(this.#predicates[0] as Predicate)
    }
  }
}
