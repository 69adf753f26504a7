import { evaluate, FAILS, HOLDS, missingFor, type Program } from '../evaluate'
import type { RulebookNorm } from '../rulebook'
import { itemsOf } from './items'
import { type Bench, type Judgement, judged, undetermined } from './judgement'

/** What a prohibition comes to, given that it applies. */
export const judgeProhibition = (
  norm: RulebookNorm['norm'],
  forbids: Program | undefined,
  { frame }: Bench,
): Judgement => {
  const truth = forbids ? evaluate(forbids, frame) : HOLDS
  const items = itemsOf(forbids, frame, false)
  if (truth === FAILS) return judged('compliant')
  if (truth !== HOLDS && forbids) return undetermined(missingFor(forbids, frame), { items })
  if (norm.act === undefined) return judged('violated', { items })
  const slot = frame.slots.of(norm.act)
  const status = frame.value(slot)
  if (status === undefined) return undetermined(frame.missing(slot), { items })
  if (status === 'revoked') return judged('not-applicable')
  return judged(status === 'done' ? 'violated' : 'prohibited', { items })
}
