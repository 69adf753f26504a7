import type { MissingFact, Value } from '../facts'
import type { Leaf } from '../rulebook'
import type { Frame } from './frame'
import { missingFor } from './missing'
import { evaluate, type Program } from './program'
import type { Tri } from './tri'

/** How a condition came to its truth, part by part, with the values found. */
export type Trace =
  | { form: 'leaf'; result: Tri; leaf: Leaf; value: Value; operand: Value; missing: MissingFact[] }
  | { form: 'all' | 'any' | 'not'; result: Tri; parts: Trace[] }

/** Builds the trace of a condition for one subject; every part is evaluated. */
export const traceOf = (program: Program, frame: Frame): Trace => {
  const result = evaluate(program, frame)
  switch (program.form) {
    case 'leaf':
      return {
        form: 'leaf',
        result,
        leaf: program.leaf,
        value: frame.value(program.slot),
        operand: program.operandSlot === undefined ? undefined : frame.value(program.operandSlot),
        missing: missingFor(program, frame),
      }
    case 'not':
      return { form: 'not', result, parts: [traceOf(program.part, frame)] }
    default:
      return {
        form: program.form,
        result,
        parts: program.parts.map((part) => traceOf(part, frame)),
      }
  }
}
