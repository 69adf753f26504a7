import { isEarlier, isVague } from '../calendar'
import { evaluate, FAILS, HOLDS, missingFor, type Tri, UNKNOWN } from '../evaluate'
import type { MissingFact } from '../facts'
import type { Norm } from '../rulebook'
import { type Done, type DoneAct, doneState } from './done'
import type { Item } from './finding'
import type { Bench } from './judgement'

type Step = NonNullable<Norm['step']>

interface Order {
  truth: Tri
  items: Item[]
  missing: MissingFact[]
}

/** Whether the steps that must come before a step that is done were done before it. */
export const predecessorsDone = (
  given: Pick<Step, 'after' | 'whenever'> | undefined,
  act: DoneAct,
  bench: Bench,
): Order => {
  const order: Order = { truth: HOLDS, items: [], missing: [] }
  for (const id of given?.after ?? []) {
    const { source, variants } = bench.normOf(id)
    const { applies } = variants[0]
    const applicable = applies ? evaluate(applies, bench.frame) : HOLDS
    const { step } = source.norm
    if (applicable === FAILS || !step) continue
    const done = doneState(step.done, bench.frame)
    const before = given?.whenever.includes(id) ? { ...act, on: undefined } : act
    const truth = applicable === UNKNOWN ? UNKNOWN : inTime(done, before)
    if (truth === UNKNOWN) {
      order.missing.push(...missingTo(done, before, bench))
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

const missingTo = (done: Done, act: DoneAct, { frame }: Bench): readonly MissingFact[] => {
  if (done.state === 'unknown') return done.missing
  const slots = done.state === 'done' ? [done.dateSlot, act.dateSlot] : []
  return slots.flatMap((slot) => (slot === undefined ? [] : frame.daysLacking(slot)))
}

const inTime = (done: Done, { on }: DoneAct): Tri => {
  if (done.state === 'unknown') return UNKNOWN
  if (done.state === 'not-done') return FAILS
  if (done.on === undefined || on === undefined) return HOLDS
  const isLate = isEarlier(on, done.on)
  if (isLate === undefined && (isVague(on) || isVague(done.on))) return UNKNOWN
  return isLate ? FAILS : HOLDS
}
