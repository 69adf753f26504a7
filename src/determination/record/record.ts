import type { CaseFacts } from '../../facts'
import type { Digest } from '../../source'
import { basisOf } from '../basis'
import type { Determination } from '../determination'
import { canonicalJson } from './canonical'
import { type Grounds, groundsOf } from './hashes'

/** One case as it was answered. */
export interface RecordedCase {
  /** Where the facts came from, in the words of whoever made the record. */
  source?: string
  asOf: string
  /** The regulations asked about; absent where the place alone chose them. */
  instruments?: string[]
  facts: CaseFacts
  factsHash: string
  determination: Determination
}

/** Cases, their answers, and hashes of what the answers rest on. */
export interface CaseRecord {
  record: 'zhifa'
  version: 1
  grounds: Grounds
  cases: RecordedCase[]
  /** Of all the rest. */
  hash: string
}

/** What a record is made with. */
export interface RecordOptions {
  /** SHA-256 of a text in UTF-8, in hexadecimal. */
  digest: Digest
  /** Version of the library. */
  engine: string
}

/** A determination to be recorded, with a name for where its facts came from. */
export interface Recordable {
  determination: Determination
  source?: string
}

const recordedCase = ({ determination, source }: Recordable, digest: Digest): RecordedCase => {
  const { document, options } = basisOf(determination)
  return {
    ...(source === undefined ? {} : { source }),
    asOf: options.asOf,
    ...(options.instruments ? { instruments: [...options.instruments] } : {}),
    facts: document.facts,
    factsHash: digest(canonicalJson(document.facts)),
    determination,
  }
}

/** The hash that a record carries of all the rest of it. */
export const selfHash = ({ hash: _, ...rest }: CaseRecord, digest: Digest): string =>
  digest(canonicalJson(rest))

/** A record as text: canonical JSON and a line end. */
export const recordText = (record: CaseRecord): string => `${canonicalJson(record)}\n`

/**
 * Records answers so that they can be replayed: canonical JSON with the facts, the options, the
 * determinations, and hashes of facts, rules, calendar and vocabulary, and of the record itself.
 * All determinations are taken to rest on the rulebook and calendar of the first.
 *
 * @throws TypeError if there is none, or one is not an object that `assess` returned itself
 */
export const makeRecord = (
  recordables: readonly Recordable[],
  { digest, engine }: RecordOptions,
): string => {
  const [first] = recordables
  if (!first) throw new TypeError('没有可记录的结论 / no determination to record')
  const { options } = basisOf(first.determination)
  const instruments = recordables.flatMap(({ determination }) =>
    determination.instruments.map(({ id }) => id),
  )
  const draft: CaseRecord = {
    record: 'zhifa',
    version: 1,
    grounds: groundsOf(options, [...new Set(instruments)].sort(), engine, digest),
    cases: recordables.map((each) => recordedCase(each, digest)),
    hash: '',
  }
  return recordText({ ...draft, hash: selfHash(draft, digest) })
}
