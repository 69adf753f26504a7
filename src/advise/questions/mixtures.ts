import type { Determination } from '../../determination'
import type { MissingFact } from '../../facts'
import type { Answers } from './probe'
import { samplesOf } from './samples'

/** Numbers that look random and are the same each time (a linear congruential generator). */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Answers to some of the other facts, mixed: for facts that show what they do in company only. */
export const mixtures = (
  others: readonly MissingFact[],
  determination: Determination,
  many: number,
): Answers[] => {
  if (others.length === 0) return []
  const roll = dice(others.length)
  const values = others.map((each) => ({ path: each.path, values: samplesOf(each, determination) }))
  return Array.from({ length: many }, () => {
    const told = values.filter(() => roll(4) > 0)
    return new Map(told.map(({ path, values }) => [path, values[roll(values.length)]]))
  })
}
