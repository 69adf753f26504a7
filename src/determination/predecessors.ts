import { compareMoments, evaluate, FAILS, HOLDS, missingFor, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import { doneState } from './done'
import type { Item } from './finding'
import type { Bench } from './judgement'

interface Order {
  truth: Tri
  items: Item[]
  missing: MissingFact[]
}

/** Whether the steps that must come before a done step were done before it. */
export const predecessorsDone = (
  after: readonly string[],
  on: string | undefined,
  bench: Bench,
): Order => {
  const order: Order = { truth: HOLDS, items: [], missing: [] }
  for (const id of after) {
    const { source, variants } = bench.normOf(id)
    const { applies } = variants[0]
    const applicable = applies ? evaluate(applies, bench.frame) : HOLDS
    const { step } = source.norm
    if (applicable === FAILS || !step) continue
    const done = doneState(step.done, bench.frame)
    const truth = applicable === UNKNOWN ? UNKNOWN : inTime(done, on)
    if (truth === UNKNOWN) {
      if (done.state === 'unknown') order.missing.push(...done.missing)
      if (applies) order.missing.push(...missingFor(applies, bench.frame))
    }
    order.items.push({
      fact: step.done,
      label: step.action,
      state: truth === HOLDS ? 'met' : truth === FAILS ? 'unmet' : 'unknown',
    })
    if (truth < order.truth) order.truth = truth
  }
  return order
}

const inTime = (done: ReturnType<typeof doneState>, on: string | undefined): Tri => {
  if (done.state === 'unknown') return UNKNOWN
  if (done.state === 'not-done') return FAILS
  if (done.on === undefined || on === undefined) return HOLDS
  return (compareMoments(done.on, on) ?? 0) <= 0 ? HOLDS : FAILS
}
