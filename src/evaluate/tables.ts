import type { Program, Test } from './program'

/** How many truths a table takes in at most. */
export const INPUTS = 8

/** How many numbers of 32 bits hold a table of this many inputs. */
export const tableSize = (inputs: number): number => (inputs <= 5 ? 1 : 1 << (inputs - 5))

/** A truth that a table takes in: of a comparison, or what an earlier table gave. */
export interface Input {
  readonly form: 'input'
  readonly of: Test | Table
  readonly negated: boolean
}

/**
 * A part of a condition as a truth table over its inputs: one bit for each combination of their
 * truths, the first input being the highest digit.
 */
export interface Table {
  readonly form: 'table'
  readonly inputs: readonly Input[]
  readonly bits: Int32Array
}

/** A condition with negations pushed down to its inputs. */
type Expression = Input | Group

interface Group {
  readonly form: 'all' | 'any'
  readonly parts: readonly Expression[]
  readonly inputs: number
}

const opposite = { all: 'any', any: 'all' } as const

const inputsIn = (expression: Expression): number =>
  expression.form === 'input' ? 1 : expression.inputs

const group = (form: 'all' | 'any', parts: readonly Expression[]): Group => ({
  form,
  parts,
  inputs: parts.reduce((sum, part) => sum + inputsIn(part), 0),
})

const listInputs = (expression: Expression): Input[] =>
  expression.form === 'input' ? [expression] : expression.parts.flatMap(listInputs)

/** The truths of a digit of the row number, in rows 0 to 31, for the digits that differ there. */
const DIGITS = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000]

/** One bit for each row: the truth of an input, where the digits of the row number are the inputs. */
const column = (digit: number, negated: boolean, size: number): Int32Array =>
  new Int32Array(size).map((_, block) => {
    const truths = DIGITS[digit] ?? ((block >>> (digit - DIGITS.length)) & 1 ? -1 : 0)
    return negated ? ~truths : truths
  })

const tableOf = (expression: Expression): Table => {
  const inputs = listInputs(expression)
  const size = tableSize(inputs.length)
  let digit = inputs.length
  const bitsOf = (each: Expression): Int32Array => {
    if (each.form === 'input') return column(--digit, each.negated, size)
    const all = each.form === 'all'
    return each.parts
      .map(bitsOf)
      .reduce(
        (bits, part) =>
          bits.map((rows, i) => (all ? rows & (part[i] as number) : rows | (part[i] as number))),
        new Int32Array(size).fill(all ? -1 : 0),
      )
  }
  return { form: 'table', inputs, bits: bitsOf(expression) }
}

/** The tables of one condition. */
class Tables {
  readonly list: Table[] = []

  /** The condition with every part small enough for one table; larger ones become tables before it. */
  reduce(program: Program, negated: boolean): Expression {
    if (program.form === 'leaf') return { form: 'input', of: program, negated }
    if (program.form === 'not') return this.reduce(program.part, !negated)
    const form = negated ? opposite[program.form] : program.form
    let parts = program.parts.map((part) => this.reduce(part, negated))
    while (inputsIn(group(form, parts)) > INPUTS) parts = this.#merge(form, parts)
    return group(form, parts)
  }

  /** Parts taken together, in order, as long as one table can take them. */
  #merge(form: 'all' | 'any', parts: readonly Expression[]): Expression[] {
    const merged: Expression[] = []
    let open: Expression[] = []
    const close = () => {
      const [first, ...others] = open
      const isInput = first?.form === 'input' && others.length === 0
      merged.push(isInput ? first : this.#result(group(form, open)))
      open = []
    }
    for (const part of parts) {
      if (open.length > 0 && inputsIn(group(form, [...open, part])) > INPUTS) close()
      open.push(part)
    }
    close()
    return merged
  }

  #result(expression: Expression): Input {
    const of = tableOf(expression)
    this.list.push(of)
    return { form: 'input', of, negated: false }
  }
}

/** The truth tables of a condition, each after those whose results it takes in; the last is its root. */
export const tablesOf = (program: Program): Table[] => {
  const tables = new Tables()
  const root = tables.reduce(program, false)
  return [...tables.list, tableOf(root)]
}
