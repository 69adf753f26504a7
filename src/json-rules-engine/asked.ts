import type { CaseFacts } from '../facts'
import { type AskedPlace, type Regulation, type Rulebook, regulationsAt } from '../rulebook'

/**
 * The regulations that a case is asked about; none where its place, which chooses them, is not known.
 *
 * @throws RangeError on a regulation that the rulebook does not have
 */
export const regulationsAsked = (
  rulebook: Rulebook,
  { matter }: CaseFacts,
  { instruments, anywhere }: Omit<AskedPlace, 'place'>,
): readonly Regulation[] => {
  const missing = instruments?.find((id) => !rulebook.regulations.has(id))
  if (missing !== undefined) throw new RangeError(`the rulebook has no regulation '${missing}'`)
  return regulationsAt(rulebook, { place: matter?.place ?? null, instruments, anywhere }) ?? []
}
