import type { Condition, Leaf } from '../rulebook'
import type { Frame, Slots } from './frame'
import { implementations, type KnownOperand, type Operator } from './operators'
import { both, either, FAILS, HOLDS, negate, type Tri, UNKNOWN } from './tri'

/** A compiled comparison. */
export interface Test {
  readonly form: 'leaf'
  readonly leaf: Leaf
  readonly operator: Operator
  readonly slot: number
  readonly operand: KnownOperand | undefined
  /** Slot of the fact compared with, where the operand is a fact. */
  readonly operandSlot: number | undefined
}

/** A compiled condition. */
export type Program =
  | Test
  | { readonly form: 'all' | 'any'; readonly parts: readonly Program[] }
  | { readonly form: 'not'; readonly part: Program }

const compileLeaf = (leaf: Leaf, slots: Slots): Test => {
  const operator = implementations.get(leaf.operator)
  if (!operator) throw new Error(`no operator is called "${leaf.operator}"`)
  const refers =
    typeof leaf.value === 'object' && 'fact' in leaf.value ? leaf.value.fact : undefined
  return {
    form: 'leaf',
    leaf,
    operator,
    slot: slots.of(leaf.fact),
    operand: refers === undefined ? (leaf.value as KnownOperand) : undefined,
    operandSlot: refers === undefined ? undefined : slots.of(refers),
  }
}

/** Compiles a condition whose references are expanded. */
export const compile = (condition: Condition, slots: Slots): Program => {
  if ('all' in condition)
    return { form: 'all', parts: condition.all.map((part) => compile(part, slots)) }
  if ('any' in condition)
    return { form: 'any', parts: condition.any.map((part) => compile(part, slots)) }
  if ('not' in condition) return { form: 'not', part: compile(condition.not, slots) }
  if ('condition' in condition) throw new Error(`reference "${condition.condition}" not expanded`)
  return compileLeaf(condition, slots)
}

/** The truth of one comparison. */
export const evaluateLeaf = (test: Test, frame: Frame): Tri => {
  const value = frame.value(test.slot)
  if (value === undefined) return UNKNOWN
  if (test.operandSlot === undefined)
    return test.operator.test(value, test.operand as KnownOperand, frame.asOf)
  const operand = frame.value(test.operandSlot)
  if (operand === undefined) return UNKNOWN
  return operand === null ? FAILS : test.operator.test(value, operand as KnownOperand, frame.asOf)
}

/** The truth of a condition for one subject. */
export const evaluate = (program: Program, frame: Frame): Tri => {
  switch (program.form) {
    case 'leaf':
      return evaluateLeaf(program, frame)
    case 'not':
      return negate(evaluate(program.part, frame))
    case 'all': {
      let result: Tri = HOLDS
      for (const part of program.parts) {
        result = both(result, evaluate(part, frame))
        if (result === FAILS) return FAILS
      }
      return result
    }
    case 'any': {
      let result: Tri = FAILS
      for (const part of program.parts) {
        result = either(result, evaluate(part, frame))
        if (result === HOLDS) return HOLDS
      }
      return result
    }
  }
}
