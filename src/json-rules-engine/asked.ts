import type { CaseFacts } from '../facts'
import type { Regulation, Rulebook } from '../rulebook'

/**
 * The regulations that a case is asked about: those named, or else those of the matter's place.
 *
 * @throws RangeError on a regulation that the rulebook does not have
 */
export const regulationsAsked = (
  { regulations }: Rulebook,
  { matter }: CaseFacts,
  instruments: readonly string[] | undefined,
): Regulation[] => {
  if (instruments) {
    const missing = instruments.find((id) => !regulations.has(id))
    if (missing !== undefined) throw new RangeError(`the rulebook has no regulation '${missing}'`)
    return [...regulations.values()].filter(({ instrument }) => instruments.includes(instrument.id))
  }
  const place = matter?.place
  if (!place) return []
  return [...regulations.values()].filter(({ instrument }) =>
    instrument.territory.codes.some((code) => place.slice(0, code.length) === code),
  )
}
