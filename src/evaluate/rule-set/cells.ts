import type { Rails } from '../run'
import { READ } from '../words'
import { type Layout, WIDTH } from './layout'

/** The truths of one case at a time, and what the rules make of them. */
export class Cells implements Rails {
  /** By cell: the truths that certainly hold. */
  readonly rows: Int32Array
  /** By cell: the truths that are unknown. */
  readonly open: Int32Array
  /** The truths that certainly hold and those that possibly do, for reading conditions part by part. */
  readonly rails: Int32Array
  /** The rules that hold, as far as they were counted. */
  readonly held: Int32Array
  /** The cells that decide the rules that may hold, as far as they were counted. */
  readonly undecided: Int32Array
  readonly #layout: Layout
  /** Whether any truth may be unknown. */
  #isOpen = false

  constructor(layout: Layout) {
    const { length } = layout.results
    this.rows = new Int32Array(length)
    this.open = new Int32Array(length)
    this.rails = new Int32Array(length * 2)
    this.held = new Int32Array(length)
    this.undecided = new Int32Array(length)
    this.#layout = layout
  }

  /** Forgets the case before. */
  clear(): void {
    this.rows.fill(0)
    if (this.#isOpen) this.open.fill(0)
    this.#isOpen = false
  }

  /** The truths that are unknown, of a case that has some. */
  openForWriting(): Int32Array {
    this.#isOpen = true
    return this.open
  }

  /**
   * Lists the rules that hold, where every truth is known, and counts them. It takes no branch on what
   * holds, which no processor could foretell.
   */
  countHeld(): number {
    const { rows, held } = this
    const { tables, results } = this.#layout
    let count = 0
    for (let cell = 0; cell < results.length; cell++) {
      const row = rows[cell] as number
      const truth = ((tables[cell * WIDTH + (row >>> 5)] as number) >>> row) & 1
      const result = results[cell] as number
      if (result < 0) {
        held[count] = ~result
        count += truth
      } else (rows[result >>> 8] as number) |= truth * (result & 255)
    }
    return count
  }

  /** Lists the rules that certainly hold and the cells of those that may, and counts the first. */
  countHeldAndUndecided(): { held: number; undecided: number } {
    const { rows, open, held, undecided } = this
    const { tables, results, negated } = this.#layout
    const count = { held: 0, undecided: 0 }
    for (let cell = 0; cell < results.length; cell++) {
      const unknown = open[cell] as number
      const turned = unknown & (negated[cell] as number)
      const least = (rows[cell] as number) | turned
      const most = (rows[cell] as number) | (unknown ^ turned)
      const certain = ((tables[cell * WIDTH + (least >>> 5)] as number) >>> least) & 1
      const possible = ((tables[cell * WIDTH + (most >>> 5)] as number) >>> most) & 1
      const maybe = possible & ~certain
      const result = results[cell] as number
      if (result < 0) {
        held[count.held] = ~result
        count.held += certain
        undecided[count.undecided] = cell
        count.undecided += maybe
      } else {
        ;(rows[result >>> 8] as number) |= certain * (result & 255)
        ;(open[result >>> 8] as number) |= maybe * (result & 255)
      }
    }
    return count
  }

  /** The rule that a cell decides. */
  ruleOf(cell: number): number {
    return ~(this.#layout.results[cell] as number)
  }

  /** The slot of the one fact whose comparison leaves a cell open; -1 if there are more of them. */
  onlyOpen(cell: number): number {
    const unknown = this.open[cell] as number
    if ((unknown & (unknown - 1)) !== 0) return -1
    return this.#layout.slots[cell * WIDTH + 31 - Math.clz32(unknown)] as number
  }

  /** Makes the truths readable part by part. */
  lift(): void {
    const { rails, rows, open } = this
    for (let cell = 0; cell < rows.length; cell++) {
      const row = READ | (rows[cell] as number)
      rails[cell * 2] = row
      rails[cell * 2 + 1] = row | (open[cell] as number)
    }
  }

  /** Every truth stands already. */
  load(rail: number): number {
    return this.rails[rail] as number
  }
}
