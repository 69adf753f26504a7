import type { Program, Test } from './program'
import { CERTAIN, POSSIBLE, type Rails } from './run'
import { FAILS, HOLDS, negate, type Tri, UNKNOWN } from './tri'

const isSet = ({ literal }: Test, mode: 0 | 1, reads: Rails): boolean => {
  const rail = literal.rail + mode
  let word = reads.rails[rail] as number
  if (word >= 0) word = reads.load(rail)
  return (word & literal.mask) !== 0
}

/** The truth of one comparison. */
export const truthOf = (test: Test, reads: Rails): Tri => {
  if (isSet(test, CERTAIN, reads)) return HOLDS
  return isSet(test, POSSIBLE, reads) ? UNKNOWN : FAILS
}

/**
 * The truth of a condition, and, where it is unknown, the comparisons that leave it so: those under
 * parts that are unknown all the way up. They are added to `open`; none is where the truth is known.
 */
export const openTests = (program: Program, reads: Rails, open: Test[]): Tri => {
  if (program.form === 'leaf') {
    const truth = truthOf(program, reads)
    if (truth === UNKNOWN) open.push(program)
    return truth
  }
  if (program.form === 'not') return negate(openTests(program.part, reads, open))
  const decisive = program.form === 'all' ? FAILS : HOLDS
  const before = open.length
  for (const part of program.parts) {
    if (openTests(part, reads, open) !== decisive) continue
    open.length = before
    return decisive
  }
  return open.length === before ? negate(decisive) : UNKNOWN
}
