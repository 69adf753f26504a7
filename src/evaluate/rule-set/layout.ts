import { compile, type Places, type Program, type Test } from '../program'
import { type Table, tablesOf } from '../tables'
import type { Rule } from './check-rules'

/** How many truths a cell takes in at most, and how many numbers of 32 bits hold its table. */
export const WIDTH = 8

/** A comparison of the rules, and where its truth stands: the cell above the lowest eight bits, its bit in them. */
export interface Asked {
  readonly test: Test
  readonly mark: number
}

/**
 * Where the truths stand that rules take in, and the tables that decide over them. A cell has one row
 * of up to eight truths and the table that says for which rows it holds. A rule has one cell, or
 * several, of which the last decides and takes in what the others gave.
 */
export interface Layout {
  readonly programs: readonly Program[]
  readonly asked: readonly Asked[]
  readonly tables: Int32Array
  /** By cell: the truths that its table takes in negated. */
  readonly negated: Int32Array
  /** By cell: the mark that takes what it gave, or the complement of the number of the rule that it decides. */
  readonly results: Int32Array
  /** By cell and truth: the slot of the fact that it asks about; -1 if it asks about two, or about none. */
  readonly slots: Int32Array
}

class Drawing {
  readonly asked: Asked[] = []
  readonly tables: Int32Array[] = []
  readonly negated: number[] = []
  readonly results: number[] = []

  add(program: Program, rule: number): void {
    const cells = new Map<Table, number>()
    for (const table of tablesOf(program)) {
      const cell = this.tables.push(table.bits) - 1
      cells.set(table, cell)
      this.results.push(~rule)
      this.negated.push(this.#inputs(table, cell, cells))
    }
  }

  /** Places the inputs of a table and gives those that it takes in negated. */
  #inputs({ inputs }: Table, cell: number, cells: ReadonlyMap<Table, number>): number {
    let negated = 0
    for (const [i, input] of inputs.entries()) {
      const mask = 1 << (inputs.length - 1 - i)
      const mark = (cell << 8) | mask
      if (input.negated) negated |= mask
      if (input.of.form === 'table') this.results[cells.get(input.of) as number] = mark
      else {
        input.of.literal = { rail: cell * 2, mask }
        this.asked.push({ test: input.of, mark })
      }
    }
    return negated
  }
}

const slotsOf = ({ asked, tables }: Drawing): Int32Array => {
  const slots = new Int32Array(tables.length * WIDTH).fill(-1)
  for (const { test, mark } of asked)
    if (test.operandSlot === undefined)
      slots[(mark >>> 8) * WIDTH + 31 - Math.clz32(mark & 255)] = test.slot
  return slots
}

/** Lays out rules whose facts have the given slots. */
export const layOut = (rules: readonly Rule[], slotOf: (name: string) => number): Layout => {
  const places: Places = { of: slotOf, literal: () => ({ rail: 0, mask: 0 }) }
  const programs = rules.map(({ conditions }) => compile(conditions, places))
  const drawing = new Drawing()
  for (const [rule, program] of programs.entries()) drawing.add(program, rule)
  const tables = new Int32Array(drawing.tables.length * WIDTH)
  for (const [cell, bits] of drawing.tables.entries()) tables.set(bits, cell * WIDTH)
  return {
    programs,
    asked: drawing.asked,
    tables,
    negated: Int32Array.from(drawing.negated),
    results: Int32Array.from(drawing.results),
    slots: slotsOf(drawing),
  }
}
