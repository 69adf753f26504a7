import type { Regulation } from '../rulebook'
import { normalise } from './normalise'
import { splitText, type Unit } from './split'

/** Digest of a text, in hexadecimal; the caller brings the hash function. */
export type Digest = (text: string) => string

/** How an article of a text compares with the words that the rules were encoded from. */
export interface UnitCheck {
  id: string
  state: 'same' | 'changed' | 'missing' | 'added'
  /** Norms that rest on it. */
  norms: string[]
}

export interface Verification {
  instrument: string
  /** Whether the text is this regulation at all. */
  recognised: boolean
  units: UnitCheck[]
}

/** SHA-256 fingerprints of each article of a text, by its id. */
export const fingerprints = (
  text: string,
  { instrument }: Pick<Regulation, 'instrument'>,
  digest: Digest,
) =>
  Object.fromEntries(
    splitText(text, instrument).map((unit): [string, string] => [unit.id, digest(contentOf(unit))]),
  )

const contentOf = ({ lines }: Unit): string => normalise(lines.join(''))

/** Whether a cited provision stands in an article (or section). */
export const restsOn = (citation: string, unit: string): boolean =>
  citation === unit ||
  (citation.startsWith(unit) && (unit.endsWith(')') || /^\D/.test(citation.slice(unit.length))))

/** Compares a text, article by article, with the fingerprints of the words that were encoded. */
export const verify = (text: string, regulation: Regulation, digest: Digest): Verification => {
  const { instrument, norms } = regulation
  const known = instrument.fingerprints
  const found = fingerprints(text, regulation, digest)
  const ids = [...new Set([...Object.keys(known), ...Object.keys(found)])]
  const units = ids.map((id): UnitCheck => {
    const state =
      found[id] === undefined
        ? 'missing'
        : known[id] === undefined
          ? 'added'
          : found[id] === known[id]
            ? 'same'
            : 'changed'
    return {
      id,
      state,
      norms: norms.filter(({ citation }) => restsOn(citation, id)).map(({ norm }) => norm.id),
    }
  })
  const same = units.filter(({ state }) => state === 'same').length
  const titled = normalise(text).includes(normalise(instrument.title.zh))
  return {
    instrument: instrument.id,
    recognised: same * 2 >= ids.length || (titled && same > 0),
    units,
  }
}
