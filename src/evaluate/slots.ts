import type { Aspect, KnownOperand, Operator } from './operators'
import { Word } from './words'

/** Where the truth of a comparison stands: the rail of its word, and its bit. */
export interface Literal {
  readonly rail: number
  readonly mask: number
}

/** The facts that a set of programs reads, each with its slot, and the words of what is asked of them. */
export class Slots<Fact> {
  readonly sources: Fact[] = []
  /** By half the number of their rail; `undefined` for rails that take the results of tables. */
  readonly words: (Word | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #literals = new Map<string, Literal>()
  readonly #open = new Map<string, number>()
  readonly #results: number[] = []

  /** @param resolve what a fact name stands for; `undefined` for a name that does not exist */
  constructor(readonly resolve: (name: string) => Fact | undefined) {}

  /** The slot of a fact name; conditions have been checked before, so an unknown name is a bug. */
  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const source = this.resolve(name)
    if (source === undefined) throw new Error(`no fact is called "${name}"`)
    const slot = this.sources.push(source) - 1
    this.#numbers.set(name, slot)
    return slot
  }

  /** The place of a comparison; the same comparison has one place however often it is asked. */
  literal(
    operator: Operator,
    slot: number,
    operand: KnownOperand | undefined,
    operandSlot: number | undefined,
  ): Literal {
    const key = JSON.stringify([operator.name, slot, operand, operandSlot])
    const known = this.#literals.get(key)
    if (known) return known
    const literal = this.#place(operator, slot, operand, operandSlot)
    this.#literals.set(key, literal)
    return literal
  }

  /** The rail for the result of the nth table in a program; programs share these rails. */
  resultRail(nth: number): number {
    this.#results[nth] ??= (this.words.push(undefined) - 1) * 2
    return this.#results[nth]
  }

  #place(
    operator: Operator,
    slot: number,
    operand: KnownOperand | undefined,
    operandSlot: number | undefined,
  ): Literal {
    const aspect: Aspect = operandSlot === undefined ? operator.aspect : 'whole'
    const key = `${slot} ${aspect}`
    const index = this.#open.get(key)
    const shared = index === undefined ? undefined : this.words[index]?.add(operator, operand)
    if (index !== undefined && shared !== undefined) return { rail: index * 2, mask: shared }
    const word = new Word(aspect, slot, operandSlot)
    const mask = word.add(operator, operand) as number
    const rail = (this.words.push(word) - 1) * 2
    if (aspect !== 'whole') this.#open.set(key, rail / 2)
    return { rail, mask }
  }
}
