import type { Regulation } from '../rulebook'
import { splitText } from './split'
import { type Digest, restsOn, type Verification, verify } from './verify'

/** The official words of an article, or that the given text has others than those encoded. */
export type Quote = { unit: string } & ({ state: 'same'; lines: string[] } | { state: 'differs' })

/** An official text that was recognised, ready to be quoted. */
export interface OfficialText {
  readonly instrument: string
  readonly verification: Verification
  /** The article that a citation (`22.1(2)`) stands in; `undefined` where neither text has one. */
  quoteOf(citation: string): Quote | undefined
}

/**
 * An official text to quote from. Only articles whose fingerprint matches are ever quoted.
 *
 * @param digest SHA-256 in hexadecimal
 * @returns `undefined` if the text is not this regulation
 * @example officialText(text, regulation, digest)?.quoteOf('22.1') // { unit: '22', state: 'same', lines: […] }
 */
export const officialText = (
  text: string,
  regulation: Regulation,
  digest: Digest,
): OfficialText | undefined => {
  const verification = verify(text, regulation, digest)
  if (!verification.recognised) return undefined
  const lines = new Map(
    splitText(text, regulation.instrument).map((unit): [string, string[]] => [unit.id, unit.lines]),
  )
  const quoteOf = (citation: string): Quote | undefined => {
    const unit = verification.units.find(({ id }) => restsOn(citation, id))
    if (!unit) return undefined
    return unit.state === 'same'
      ? { unit: unit.id, state: 'same', lines: lines.get(unit.id) ?? [] }
      : { unit: unit.id, state: 'differs' }
  }
  return { instrument: regulation.instrument.id, verification, quoteOf }
}
