import type { KnownOperand } from '../operators'
import { FAILS, HOLDS, type Tri } from '../tri'
import type { Cells } from './cells'
import { type Column, listFor, REFUSED } from './column'
import type { Columns } from './columns'
import { type Known, knownOf } from './known'
import { type MarkLists, setMarks } from './marks'
import { HEAD, Orders } from './orders'
import type { Question } from './question'
import { refusal } from './refusal'

/** Plain facts by name; absent is unknown, `null` is known to be none. */
export type PlainFacts = Readonly<Record<string, unknown>>

/** Reads the facts of one case at a time from plain JSON, and writes the truths that follow from them. */
export class FactTable {
  readonly #cells: Cells
  readonly #columns: ReadonlyMap<string, Column>
  readonly #lists: MarkLists
  readonly #single: readonly Question[]
  readonly #inOrder: readonly Column[]
  readonly #orders: Orders
  readonly #head: Column[] = []
  /** By column: values that are written when all of them are there. */
  readonly #values: unknown[]
  /** By column: the number of the last case that had the fact. */
  readonly #told: Float64Array
  /** The number of the case read last. */
  #number = 0

  constructor({ columns, lists, single }: Columns, cells: Cells) {
    this.#cells = cells
    this.#columns = columns
    this.#lists = lists
    this.#single = single
    this.#orders = new Orders(columns.size)
    this.#inOrder = [...columns.values()]
    this.#values = this.#inOrder.map(() => undefined)
    this.#told = new Float64Array(columns.size)
  }

  /**
   * Writes the truths of a case in the place of those before; reads own properties only, in any order.
   *
   * @returns whether every fact of the schema is known
   * @throws InvalidInputError listing every fact that is not in the schema or not of its kind
   */
  read(facts: PlainFacts): boolean {
    this.#cells.clear()
    this.#number++
    const told = this.#readOwn(facts)
    if (told === REFUSED) {
      this.#values.fill(undefined)
      throw refusal(facts, this.#columns)
    }
    const complete = told === this.#inOrder.length
    if (!complete) this.#writeOpen()
    for (const question of this.#single) this.#ask(question, facts)
    return complete
  }

  /** Whether the case read last lacks the fact of a place in the schema. */
  lacks(position: number): boolean {
    return this.#told[position] !== this.#number
  }

  /** A fact of a case as conditions read it; `undefined` if it is absent. */
  known(facts: PlainFacts, name: string): Known | undefined {
    if (!Object.hasOwn(facts, name)) return undefined
    return knownOf(facts[name], (this.#columns.get(name) as Column).shape)
  }

  /**
   * Writes what the own facts of a case make true and counts them; `REFUSED` if one is not in the schema
   * or not of its kind.
   */
  #readOwn(facts: PlainFacts): number {
    const order = this.#orders.last
    let told = 0
    let position = 0
    // A loop over keys meets own ones first, and is many times faster than a list of them.
    const own = Object.keys(facts).length
    for (const name in facts) {
      if (position === own) break
      let column = order[position]
      if (column === undefined || column.name !== name) {
        if (position < HEAD) return this.#readAnew(facts, own)
        column = this.#columns.get(name)
        if (!column) return REFUSED
        order[position] = column
      }
      position++
      const value = facts[name]
      if (value === undefined) continue
      if (!this.#write(column, value)) return REFUSED
      told++
    }
    return told
  }

  /**
   * The same for a case whose order is not that of the case before. The values are first put in the order
   * of the schema, for processors are quick with kinds of values in an order that they know.
   */
  #readAnew(facts: PlainFacts, own: number): number {
    const values = this.#values
    let order = this.#orders.last
    let position = 0
    for (const name in facts) {
      if (position === own) break
      if (position === HEAD) order = this.#orders.of(this.#head)
      let column = position < HEAD ? undefined : order[position]
      if (column === undefined || column.name !== name) {
        column = this.#columns.get(name)
        if (!column) return REFUSED
        if (position < HEAD) this.#head[position] = column
        else order[position] = column
      }
      values[column.position] = facts[name]
      position++
    }
    return this.#writeValues()
  }

  #writeValues(): number {
    const values = this.#values
    let told = 0
    for (let i = 0; i < values.length; i++) {
      const value = values[i]
      if (value === undefined) continue
      if (!this.#write(this.#inOrder[i] as Column, value)) return REFUSED
      values[i] = undefined
      told++
    }
    return told
  }

  /** Writes what a known value makes true; `false` if it is not of the fact's kind. */
  #write(column: Column, value: unknown): boolean {
    const isList = column.isSet && Array.isArray(value)
    const list = isList ? column.other : listFor(column, value)
    if (list === REFUSED) return false
    this.#told[column.position] = this.#number
    setMarks(this.#lists, list, this.#cells.rows)
    return !isList || this.#writeItems(column, value)
  }

  #writeItems({ words, other }: Column, items: readonly unknown[]): boolean {
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      if (typeof item !== 'string') return false
      const list = words.of(item)
      if (list !== other) setMarks(this.#lists, list, this.#cells.rows)
    }
    return true
  }

  /** Opens everything that is asked of the facts that the case lacks. */
  #writeOpen(): void {
    const open = this.#cells.openForWriting()
    for (const { position, all } of this.#columns.values())
      if (this.lacks(position)) setMarks(this.#lists, all, open)
  }

  #ask({ operator, fact, operand, operandFact, mark }: Question, facts: PlainFacts): void {
    const value = this.known(facts, fact)
    const against = operandFact === undefined ? operand : this.known(facts, operandFact)
    if (value === undefined || against === undefined) return
    const truth: Tri = against === null ? FAILS : operator.test(value, against as KnownOperand, '')
    if (truth === HOLDS) (this.#cells.rows[mark >>> 8] as number) |= mark & 255
  }
}
