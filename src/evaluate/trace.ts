import type { MissingFact, Value } from '../facts'
import type { Leaf } from '../rulebook'
import { truthOf } from './open-tests'
import type { Program, Test } from './program'
import type { Rails } from './run'
import { both, either, FAILS, HOLDS, negate, type Tri, UNKNOWN } from './tri'
import type { Source } from './words'

/** How a comparison came to its truth. */
export interface LeafTrace<Missing> {
  form: 'leaf'
  result: Tri
  leaf: Leaf
  value: Value
  operand: Value
  missing: readonly Missing[]
}

/** How a condition came to its truth, part by part, with the values found. */
export type Trace<Missing = MissingFact> =
  | LeafTrace<Missing>
  | { form: 'all' | 'any' | 'not'; result: Tri; parts: Trace<Missing>[] }

/** What a trace is built from: the truths, the values, and what an unknown comparison lacks. */
export type Traced<Missing> = Rails & Source & { missingOf(test: Test): readonly Missing[] }

const NOTHING: readonly never[] = []

const leafTrace = <Missing>(test: Test, reads: Traced<Missing>): LeafTrace<Missing> => {
  const result = truthOf(test, reads)
  return {
    form: 'leaf',
    result,
    leaf: test.leaf,
    value: reads.value(test.slot),
    operand: test.operandSlot === undefined ? undefined : reads.value(test.operandSlot),
    missing: result === UNKNOWN ? reads.missingOf(test) : NOTHING,
  }
}

/** Builds the trace of a condition; every part is evaluated. */
export const traceOf = <Missing>(program: Program, reads: Traced<Missing>): Trace<Missing> => {
  if (program.form === 'leaf') return leafTrace(program, reads)
  if (program.form === 'not') {
    const part = traceOf(program.part, reads)
    return { form: 'not', result: negate(part.result), parts: [part] }
  }
  const { form } = program
  const join = form === 'all' ? both : either
  const parts = new Array<Trace<Missing>>(program.parts.length)
  let result: Tri = form === 'all' ? HOLDS : FAILS
  for (let i = 0; i < parts.length; i++) {
    const part = traceOf(program.parts[i] as Program, reads)
    parts[i] = part
    result = join(result, part.result)
  }
  return { form, result, parts }
}
