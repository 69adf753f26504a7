import { type Basis, basisOf, type Determination } from '../../determination'
import type { Words } from '../../facts'

/** What a determination was made from; `undefined` for one that was read back from JSON. */
export const knownBasis = (determination: Determination): Basis | undefined => {
  try {
    return basisOf(determination)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** What a regulation is called; its id where nothing else is known. */
export const titleOf = (instrument: string, basis: Basis | undefined): Words => {
  const known = basis?.options.rulebook.regulations.get(instrument)?.instrument
  return known?.short ?? { zh: instrument, en: instrument }
}

/** What the case is called by itself. */
export const caseTitle = (basis: Basis | undefined): string | undefined =>
  basis?.document.facts.title ?? basis?.document.facts.matter?.summary ?? undefined
