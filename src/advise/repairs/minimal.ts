import type { Finding } from '../../determination'
import type { CaseFacts } from '../../facts'
import { applyEdits, withoutKnowing } from './edit'
import type { EditSet } from './edit-set'
import { isLifted } from './ways-out'

/** The most edits not shown to be needed of which every choice is tried. */
export const MOST_TRIED = 10

/**
 * Whether an edit is needed in every part of a set: a finding stays grave without it although
 * nothing is known of what the others change, so whatever they are changed to.
 */
const isNeeded = (set: EditSet, at: number, facts: CaseFacts, targets: readonly Finding[]) => {
  const others = set.filter((_, i) => i !== at)
  const vague = withoutKnowing(facts, others)
  return targets.some((finding) => !isLifted(finding, vague))
}

/** Every proper part of a set, the empty one too. */
const partsOf = (set: EditSet): EditSet[] =>
  Array.from({ length: 2 ** set.length - 1 }, (_, chosen) =>
    set.filter((_, at) => ((chosen >> at) & 1) === 1),
  )

/** Proper parts of a set that may still do, the smallest first. */
export const smallerParts = (
  set: EditSet,
  facts: CaseFacts,
  targets: readonly Finding[],
): { parts: EditSet[]; cut: boolean } => {
  const needed = set.filter((_, at) => isNeeded(set, at, facts, targets))
  const doubtful = set.filter((edit) => !needed.includes(edit))
  const cut = doubtful.length > MOST_TRIED
  const tried = cut
    ? doubtful.map((edit) => doubtful.filter((other) => other !== edit))
    : partsOf(doubtful)
  const parts = tried
    .map((some) => [...needed, ...some])
    .filter((part) => {
      const changed = applyEdits(facts, part)
      return targets.every((finding) => isLifted(finding, changed))
    })
    .sort((a, b) => a.length - b.length)
  return { parts, cut }
}
