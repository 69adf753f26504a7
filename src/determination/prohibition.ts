import { type CompiledNorm, evaluate, FAILS, HOLDS, missingFor, type Program } from '../evaluate'
import { actStatus, isStatedPlan } from './act-status'
import { itemsOf } from './items'
import { type Bench, type Judgement, judged, undetermined } from './judgement'

/**
 * What a prohibition comes to, given that it applies. Of a plan that the document states as one it
 * says beforehand that the act is not barred, rather than that it was in order.
 */
export const judgeProhibition = (
  norm: CompiledNorm,
  forbids: Program | undefined,
  bench: Bench,
): Judgement => {
  const { frame } = bench
  const truth = forbids ? evaluate(forbids, frame) : HOLDS
  const items = itemsOf(forbids, frame, false)
  if (truth === FAILS) return judged(isStatedPlan(norm, bench) ? 'permitted' : 'compliant')
  if (truth !== HOLDS && forbids) return undetermined(missingFor(forbids, frame), { items })
  const status = actStatus(norm, bench)
  if (status.value === undefined && !status.isThisMonth)
    return undetermined(status.missing, { items })
  if (status.value === 'revoked') return judged('not-applicable')
  return judged(status.value === 'done' ? 'violated' : 'prohibited', { items })
}
