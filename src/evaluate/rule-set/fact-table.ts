import type { Value } from '../../facts'
import type { Test } from '../program'
import type { Slots } from '../slots'
import type { Traced } from '../trace'
import { ALL, READ, type Word } from '../words'
import { type Column, columnsOf, knownOf } from './columns'
import type { FactSchema } from './fact-schema'
import { refusal } from './refusal'

/** Plain facts by name; absent is unknown, `null` is known to be none. */
export type PlainFacts = Readonly<Record<string, unknown>>

const NOTHING: PlainFacts = {}

/** The facts of one case at a time, read from plain JSON into the slots of a rule set. */
export class FactTable implements Traced<string> {
  readonly asOf = ''
  readonly rails: Int32Array
  /** Whether every fact of the schema is known. */
  complete = false
  #facts = NOTHING
  readonly #columns: ReadonlyMap<string, Column>
  /** Columns in the order in which the last case had its facts: most cases have the same. */
  readonly #order: Column[]
  /** The rails of a case of which nothing is known. */
  readonly #untold: Int32Array

  constructor(
    readonly slots: Slots<string>,
    schema: FactSchema,
  ) {
    this.#order = columnsOf(schema, slots)
    this.#columns = new Map(this.#order.map((column) => [column.name, column]))
    this.#untold = Int32Array.from(
      slots.words.flatMap((word) => (word?.operandSlot === undefined ? [READ, ALL] : [0, 0])),
    )
    this.rails = this.#untold.slice()
  }

  /**
   * Reads the facts of a case in the place of those before; own properties only, in any order.
   *
   * @throws InvalidInputError listing every fact that is not in the schema or not of its kind
   */
  read(facts: PlainFacts): void {
    const { rails } = this
    rails.set(this.#untold)
    this.#facts = facts
    let told = 0
    let position = 0
    // A loop over keys meets own ones first, and is many times faster than a list of them.
    const own = Object.keys(facts).length
    for (const name in facts) {
      if (position === own) break
      const column = this.#columnAt(position++, name)
      const value = facts[name]
      if (column && value === undefined) continue
      const known = column && knownOf(value, column)
      if (!column || known === undefined) throw refusal(facts, this.#columns)
      const { words } = column
      for (let i = 0; i < words.length; i++)
        (words[i] as Word).readKnown(rails, column.rails[i] as number, known, '')
      told++
    }
    this.complete = told === this.#columns.size
  }

  load(rail: number): number {
    this.slots.words[rail >> 1]?.read(this.rails, rail & ~1, this)
    return this.rails[rail] as number
  }

  value(slot: number): Value {
    const name = this.slots.sources[slot] as string
    const value = Object.hasOwn(this.#facts, name) ? this.#facts[name] : undefined
    return value === undefined ? undefined : knownOf(value, this.#columns.get(name) as Column)
  }

  missingOf(test: Test): string[] {
    const missing: string[] = []
    this.addMissing(test, missing)
    return missing
  }

  /** Adds the facts that a comparison lacks to those that are missing already, each once. */
  addMissing({ slot, operandSlot }: Test, missing: string[]): void {
    this.#addIfMissing(slot, missing)
    if (operandSlot !== undefined) this.#addIfMissing(operandSlot, missing)
  }

  #addIfMissing(slot: number, missing: string[]): void {
    const name = this.slots.sources[slot] as string
    if (this.value(slot) === undefined && !missing.includes(name)) missing.push(name)
  }

  #columnAt(position: number, name: string): Column | undefined {
    const expected = this.#order[position]
    if (expected?.name === name) return expected
    const column = this.#columns.get(name)
    if (column) this.#order[position] = column
    return column
  }
}
