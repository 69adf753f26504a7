import { nearestName } from '../facts'
import type { RulebookNorm } from './rulebook'

/** The norms that a citation means, or why it means none. */
export type CitedNorms =
  | { state: 'found'; norms: readonly RulebookNorm[] }
  /** It fits norms of several regulations: their citations. */
  | { state: 'ambiguous'; candidates: readonly string[] }
  | { state: 'unknown'; nearest: string | undefined }

const plain = (text: string): string => text.toLowerCase().replace(/[\s《》]/g, '')

const citationOf = ({ instrument, citation }: RulebookNorm): string =>
  `${instrument.id}/${citation}`

/** What a norm may be called, without the name of its regulation. */
const namesOf = ({ norm, citation, label }: RulebookNorm): string[] => [
  norm.id.slice(norm.id.indexOf('/') + 1),
  citation,
  label.zh,
  label.en,
]

const headsOf = ({ instrument }: RulebookNorm): string[] => [
  '',
  `${instrument.id}/`,
  ...[instrument.short, instrument.title].flatMap(({ zh, en }) => [zh, en]),
]

const isNamed = (norm: RulebookNorm, text: string): boolean =>
  headsOf(norm).some((head) =>
    namesOf(norm).some(
      (name) => `${head}${name}` === text || plain(`${head}${name}`) === plain(text),
    ),
  )

/** Whether the text cites an article or paragraph that the norm stands in: `22` for `22.1`. */
const isWithin = (norm: RulebookNorm, text: string): boolean =>
  headsOf(norm).some((head) =>
    [norm.citation, norm.label.zh, norm.label.en].some((name) => {
      const full = `${head}${name}`
      if (text.length <= head.length || !full.startsWith(text)) return false
      return /[)）]$/.test(text) || /^[.(（ 第]/.test(full.slice(text.length))
    }),
  )

/** The numbers of a citation, whatever stands between them. */
const numbersOf = (text: string): string | undefined =>
  /^[\d.()（）]+$/.test(text) ? text.match(/\d+/g)?.join('.') : undefined

const isNumbered = (norm: RulebookNorm, numbers: string | undefined): boolean =>
  numbers !== undefined && `${numbersOf(norm.citation)}.`.startsWith(`${numbers}.`)

const meantBy = (norms: readonly RulebookNorm[], text: string): readonly RulebookNorm[] => {
  const named = norms.filter((norm) => isNamed(norm, text))
  if (named.length > 0) return named
  const inside = norms.filter((norm) => isWithin(norm, text))
  if (inside.length > 0) return inside
  const numbers = numbersOf(text)
  return norms.filter((norm) => isNumbered(norm, numbers))
}

/**
 * The norms that a citation means: `example-2020/22.1`, `example-2020/22.1:letter`, `22.1` or
 * `第二十二条第一款` where only one regulation has it, and with `22` or `第二十二条` all in the article.
 * Where no norm is cited like that, numbers count, however they are set apart: `22(1)`.
 *
 * @param norms those among which to look
 */
export const citedNorms = (norms: readonly RulebookNorm[], citation: string): CitedNorms => {
  const text = citation.trim()
  const meant = meantBy(norms, text)
  const candidates = [...new Set(meant.map(citationOf))]
  const regulations = new Set(meant.map(({ instrument }) => instrument.id))
  if (regulations.size > 1) return { state: 'ambiguous', candidates }
  if (meant.length > 0) return { state: 'found', norms: meant }
  const known = norms.flatMap((norm) => [norm.norm.id, citationOf(norm), ...namesOf(norm)])
  return { state: 'unknown', nearest: nearestName(text, new Set(known)) }
}
