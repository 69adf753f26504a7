import { lazily, type Words } from '../facts'
import { bareNorm } from './bare-norm'
import { checkInstrument } from './check'
import { citationLabel } from './citation'
import type { Condition } from './condition'
import { expandInstrument } from './expand'
import type { FactInfo } from './fact-info'
import type { Classification, Deadline, Instrument, Norm } from './norm-schema'
import { NormsById } from './norms-by-id'
import {
  type InstrumentFiles,
  type ParsedInstrument,
  parseInstrument,
  readArticles,
  readHead,
} from './parse'
import { InvalidRulebookError } from './rule-problem'

/** The conditions of a norm under one reading, with named conditions and exceptions worked in. */
export interface Variant {
  /** `undefined`: the norm has one reading only. */
  readonly reading: string | undefined
  readonly applies: Condition | undefined
  readonly requires: Condition | undefined
  readonly forbids: Condition | undefined
  readonly deadline: Deadline | undefined
}

/** A norm ready to be compiled. */
export interface RulebookNorm {
  readonly norm: Norm
  readonly instrument: Instrument
  readonly citation: string
  readonly label: Words
  /** The default reading first. */
  readonly variants: readonly [Variant, ...Variant[]]
  readonly silent: readonly {
    readonly when: Condition
    readonly gist: Words
    readonly presumedNot?: true | undefined
    readonly outside?: true | undefined
  }[]
  /** The union or choice that this norm is a member of. */
  readonly within: string | undefined
  /** The members of a choice. */
  readonly alternatives: readonly { readonly id: string; readonly applies: Condition | undefined }[]
  /** The condition of a union that has catch-all members, without them. */
  readonly appliesWithoutOpen: Condition | undefined
  /** The facts that its catch-all clauses ask. */
  readonly openFacts: readonly string[]
}

/** One regulation: its norms in statute order, and what is classified instead of encoded. */
export interface Regulation {
  readonly instrument: Instrument
  readonly norms: readonly RulebookNorm[]
  readonly classified: readonly Classification[]
}

/** Regulations by id, in the order in which they were given. */
export interface Rulebook {
  readonly regulations: ReadonlyMap<string, Regulation>
  readonly norms: ReadonlyMap<string, RulebookNorm>
}

const citationOf = (id: string): string => id.slice(id.indexOf('/') + 1).replace(/:.*$/, '')

/**
 * Loads regulations and checks every name in them against the vocabulary.
 *
 * @throws InvalidRulebookError listing each problem with its file, path, and nearest name.
 */
export const createRulebook = (
  files: readonly InstrumentFiles[],
  factInfo: (name: string) => FactInfo | undefined,
): Rulebook => {
  const parsed = files.map(parseInstrument)
  const problems = parsed.flatMap((each) => [...each.problems, ...checkInstrument(each, factInfo)])
  if (problems.length > 0) throw new InvalidRulebookError(problems)
  return assemble(
    parsed.map(({ instrument, articles }) => regulationOf(instrument, () => articles)),
  )
}

/** Loads regulations that have been checked before, as those in the library are by its tests. */
export const createCheckedRulebook = (files: readonly InstrumentFiles[]): Rulebook =>
  assemble(
    files.map((each) => {
      const instrument = readHead(each)
      return regulationOf(instrument, () => readArticles(each, instrument))
    }),
  )

const normsOf = ({ instrument, articles }: ParsedInstrument): RulebookNorm[] =>
  expandInstrument(articles).map(({ norm, ...rest }) => {
    const citation = citationOf(norm.id)
    const label = citationLabel(citation, instrument.numbering)
    return { norm: { ...bareNorm, ...norm }, instrument, citation, label, ...rest }
  })

/** A regulation whose norms are worked out when they are first asked for. */
const regulationOf = (
  instrument: Instrument,
  read: () => ParsedInstrument['articles'],
): Regulation => {
  const articles = lazily(read)
  const norms = lazily(() => normsOf({ instrument, articles: articles() }))
  const classified = lazily(() => articles().flatMap(({ file }) => file.classified))
  return {
    instrument,
    get norms() {
      return norms()
    },
    get classified() {
      return classified()
    },
  }
}

const assemble = (all: readonly Regulation[]): Rulebook => {
  const regulations = new Map(all.map((each) => [each.instrument.id, each]))
  return { regulations, norms: new NormsById(regulations) }
}
