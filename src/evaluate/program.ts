import type { Condition, Leaf } from '../rulebook'
import { emit } from './emit'
import { implementations, type KnownOperand } from './operators'
import { CERTAIN, POSSIBLE, type Rails, run } from './run'
import type { Literal, Slots } from './slots'
import { FAILS, HOLDS, type Tri, UNKNOWN } from './tri'

interface Runnable {
  /** The flat code of the condition, written when it is first run by itself. */
  code: Int32Array | undefined
}

/** A compiled comparison. */
export interface Test extends Runnable {
  readonly form: 'leaf'
  readonly leaf: Leaf
  /** Where its truth stands; a rule set puts it elsewhere than the slots do. */
  literal: Literal
  readonly slot: number
  /** Slot of the fact compared with, where the operand is a fact. */
  readonly operandSlot: number | undefined
}

/** A compiled list of conditions. */
export interface Group extends Runnable {
  readonly form: 'all' | 'any'
  readonly parts: readonly Program[]
}

/** A compiled condition. */
export type Program = Test | Group | (Runnable & { readonly form: 'not'; readonly part: Program })

/** Where the facts and the truths of comparisons stand. */
export type Places = Pick<Slots<unknown>, 'of' | 'literal'>

const compileLeaf = (leaf: Leaf, slots: Places): Test => {
  const operator = implementations.get(leaf.operator)
  if (!operator) throw new Error(`no operator is called "${leaf.operator}"`)
  const refers =
    typeof leaf.value === 'object' && 'fact' in leaf.value ? leaf.value.fact : undefined
  const slot = slots.of(leaf.fact)
  const operandSlot = refers === undefined ? undefined : slots.of(refers)
  const operand = refers === undefined ? (leaf.value as KnownOperand) : undefined
  const literal = slots.literal(operator, slot, operand, operandSlot)
  return { form: 'leaf', leaf, literal, slot, operandSlot, code: undefined }
}

/** Compiles a condition whose references are expanded. */
export const compile = (condition: Condition, slots: Places): Program => {
  const list = (form: 'all' | 'any', parts: readonly Condition[]): Program => ({
    form,
    parts: parts.map((part) => compile(part, slots)),
    code: undefined,
  })
  if ('all' in condition) return list('all', condition.all)
  if ('any' in condition) return list('any', condition.any)
  if ('not' in condition)
    return { form: 'not', part: compile(condition.not, slots), code: undefined }
  if ('condition' in condition) throw new Error(`reference "${condition.condition}" not expanded`)
  return compileLeaf(condition, slots)
}

const codeOf = (program: Program, slots: Slots<unknown>): Int32Array => {
  const code: number[] = []
  emit(program, slots, code)
  return Int32Array.from(code)
}

/** What a program is run on. */
export type Runner = Rails & { readonly slots: Slots<unknown> }

/** The truth of a condition for what the rails read. */
export const evaluate = (program: Program, reads: Runner): Tri => {
  program.code ??= codeOf(program, reads.slots)
  if (run(program.code, 0, CERTAIN, reads) === 1) return HOLDS
  return run(program.code, 0, POSSIBLE, reads) === 1 ? UNKNOWN : FAILS
}
