import type { Calendar } from '../../calendar'
import { derivedFacts } from '../../derive'
import { vocabulary } from '../../facts'
import type { Regulation, Rulebook } from '../../rulebook'
import type { Digest } from '../../source'
import { canonicalJson } from './canonical'

/** What an answer rests on beside the facts, by its hashes. */
export interface Grounds {
  /** Version of the library. */
  engine: string
  vocabulary: string
  calendar: string
  /** Of each regulation that was asked or looked at. */
  rules: Record<string, string>
}

const contentOf = ({ instrument, norms, classified }: Regulation) => ({
  instrument,
  classified,
  norms: norms.map(({ norm, variants, silent, alternatives }) => ({
    norm,
    variants,
    silent,
    alternatives,
  })),
})

const vocabularyContent = () => ({
  topics: [...vocabulary.topics.values()],
  derived: [...derivedFacts.values()].map(({ derive: _, ...fact }) => fact),
})

/** Hashes of what answers by some regulations rest on. */
export const groundsOf = (
  { rulebook, calendar }: { rulebook: Rulebook; calendar: Calendar },
  instruments: readonly string[],
  engine: string,
  digest: Digest,
): Grounds => {
  const hash = (value: unknown) => digest(canonicalJson(value))
  const known = instruments.flatMap((id) => rulebook.regulations.get(id) ?? [])
  return {
    engine,
    vocabulary: hash(vocabularyContent()),
    calendar: hash(calendar.years),
    rules: Object.fromEntries(known.map((each) => [each.instrument.id, hash(contentOf(each))])),
  }
}
