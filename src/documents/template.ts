import type { Content } from './form-schema'

/** A piece of a sentence: words as they are, or the name of a fact. */
export type Piece = { text: string } | { fact: string }

const PIECE = /\{([^{}]*)\}|([^{}]+)/g

const piecesOf = (template: string): Piece[] =>
  [...template.matchAll(PIECE)].map(([, fact, text]) =>
    fact === undefined ? { text: text ?? '' } : { fact },
  )

/**
 * The pieces of a content in one language.
 *
 * @example contentPieces({ zh: '致{transfer.to}', en: 'To {transfer.to}' }, 'zh')
 * // [{ text: '致' }, { fact: 'transfer.to' }]
 */
export const contentPieces = (content: Content, lang: 'zh' | 'en'): Piece[] =>
  typeof content === 'string' ? [{ fact: content }] : piecesOf(content[lang])

/** The facts that a content names, each once, in one language or in both. */
export const factsIn = (content: Content, lang: 'zh' | 'en'): string[] => [
  ...new Set(contentPieces(content, lang).flatMap((piece) => ('fact' in piece ? piece.fact : []))),
]
