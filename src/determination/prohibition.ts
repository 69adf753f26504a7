import { type CompiledNorm, evaluate, FAILS, HOLDS, missingFor, type Program } from '../evaluate'
import { actStatus } from './act-status'
import { itemsOf } from './items'
import { type Bench, type Judgement, judged, undetermined } from './judgement'

/** What a prohibition comes to, given that it applies. */
export const judgeProhibition = (
  norm: CompiledNorm,
  forbids: Program | undefined,
  bench: Bench,
): Judgement => {
  const { frame } = bench
  const truth = forbids ? evaluate(forbids, frame) : HOLDS
  const items = itemsOf(forbids, frame, false)
  if (truth === FAILS) return judged('compliant')
  if (truth !== HOLDS && forbids) return undetermined(missingFor(forbids, frame), { items })
  const status = actStatus(norm, bench)
  if (status.value === undefined && !status.isThisMonth)
    return undetermined(status.missing, { items })
  if (status.value === 'revoked') return judged('not-applicable')
  return judged(status.value === 'done' ? 'violated' : 'prohibited', { items })
}
