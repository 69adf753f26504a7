import type { Regulation } from './rulebook'

/** How much of a regulation's text the rules account for. */
export interface Coverage {
  id: string
  /** Headed articles (or parts) of the text. */
  articles: number
  annexes: number
  /** Articles, paragraphs and items counted one by one. */
  provisions: number
  encoded: number
  classified: number
  /** Provisions neither encoded nor classified. */
  missing: string[]
  norms: number
}

/** Counts which provisions of a regulation are encoded, classified with a reason, or missing. */
export const coverageOf = ({ instrument, norms, classified }: Regulation): Coverage => {
  const cited = new Set(norms.map(({ citation }) => citation))
  const explained = new Set(classified.map(({ id }) => id))
  const heads = new Set(instrument.provisions.map((id) => /^(annex)?\d+/.exec(id)?.[0] ?? id))
  const annexes = [...heads].filter((head) => head.startsWith('annex')).length
  return {
    id: instrument.id,
    articles: heads.size - annexes,
    annexes,
    provisions: instrument.provisions.length,
    encoded: instrument.provisions.filter((id) => cited.has(id)).length,
    classified: instrument.provisions.filter((id) => !cited.has(id) && explained.has(id)).length,
    missing: instrument.provisions.filter((id) => !cited.has(id) && !explained.has(id)),
    norms: norms.length,
  }
}
