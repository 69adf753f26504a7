import instruments from '../../rules'
import { loadRulebook, type Rulebook } from '../../src'

const loaded = new Map<string, Rulebook>()

/** A rulebook that holds one regulation alone. */
export const rulebookOf = (instrument: string): Rulebook => {
  const known = loaded.get(instrument)
  if (known) return known
  const rulebook = loadRulebook(instruments.filter(({ id }) => id === instrument))
  loaded.set(instrument, rulebook)
  return rulebook
}
