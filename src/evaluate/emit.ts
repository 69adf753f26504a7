import type { Program } from './program'
import { INPUTS, tableSize } from './run'
import type { Slots } from './slots'

/** A condition with negations pushed down to its inputs. */
type Expression =
  | { readonly form: 'input'; readonly input: number; readonly negated: boolean }
  | {
      readonly form: 'all' | 'any'
      readonly parts: readonly Expression[]
      readonly inputs: number
    }

type Input = Extract<Expression, { form: 'input' }>

const opposite = { all: 'any', any: 'all' } as const

const inputsIn = (expression: Expression): number =>
  expression.form === 'input' ? 1 : expression.inputs

const group = (form: 'all' | 'any', parts: readonly Expression[]): Expression => ({
  form,
  parts,
  inputs: parts.reduce((sum, part) => sum + inputsIn(part), 0),
})

const inputOf = (rail: number, mask: number, negated: boolean): Input => ({
  form: 'input',
  input: ((rail | (negated ? 1 : 0)) << 5) | (31 - Math.clz32(mask)),
  negated,
})

const listInputs = (expression: Expression): Input[] =>
  expression.form === 'input' ? [expression] : expression.parts.flatMap(listInputs)

/** Whether the condition holds where its inputs, left to right, have the digits of a row. */
const holdsIn = (expression: Expression, row: number): boolean => {
  let left = inputsIn(expression)
  const holds = (each: Expression): boolean => {
    if (each.form === 'input') return ((row >>> --left) & 1) === (each.negated ? 0 : 1)
    const truths = each.parts.map(holds)
    return each.form === 'all' ? !truths.includes(false) : truths.includes(true)
  }
  return holds(expression)
}

/** Writes one condition as truth tables. */
class Emitter {
  #results = 0

  constructor(
    readonly code: number[],
    readonly slots: Slots<unknown>,
  ) {}

  /** The condition with every part small enough for one table; larger ones become tables before it. */
  reduce(program: Program, negated: boolean): Expression {
    if (program.form === 'leaf') return inputOf(program.literal.rail, program.literal.mask, negated)
    if (program.form === 'not') return this.reduce(program.part, !negated)
    const form = negated ? opposite[program.form] : program.form
    let parts = program.parts.map((part) => this.reduce(part, negated))
    while (inputsIn(group(form, parts)) > INPUTS) parts = this.#merge(form, parts)
    return group(form, parts)
  }

  /** Writes the truth table of a condition; its result goes to a rail, 0 for the root. */
  write(expression: Expression, result: number): void {
    const inputs = listInputs(expression)
    const table = new Int32Array(tableSize(inputs.length))
    for (let row = 0; row < 1 << inputs.length; row++)
      if (holdsIn(expression, row)) (table[row >>> 5] as number) |= 1 << row
    this.code.push((result << 4) | inputs.length, ...inputs.map(({ input }) => input), ...table)
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

  /** Writes a table whose result is an input of a later one. */
  #result(expression: Expression): Expression {
    const rail = this.slots.resultRail(this.#results++)
    this.write(expression, rail)
    return inputOf(rail, 1, false)
  }
}

/** Appends the flat code of a condition and returns where it begins. */
export const emit = (program: Program, slots: Slots<unknown>, code: number[]): number => {
  const entry = code.length
  const emitter = new Emitter(code, slots)
  emitter.write(emitter.reduce(program, false), 0)
  return entry
}
