import type { Words } from '../facts'
import { checkInstrument } from './check'
import { citationLabel } from './citation'
import type { Condition } from './condition'
import { expandInstrument } from './expand'
import type { FactInfo } from './fact-info'
import type { Classification, Deadline, Instrument, Norm } from './norm-schema'
import { type InstrumentFiles, type ParsedInstrument, parseInstrument, readChecked } from './parse'
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
  readonly silent: readonly { readonly when: Condition; readonly gist: Words }[]
  /** The union or choice that this norm is a member of. */
  readonly within: string | undefined
  /** The members of a choice. */
  readonly alternatives: readonly { readonly id: string; readonly applies: Condition | undefined }[]
  /** The condition of a union that has catch-all members, without them. */
  readonly appliesWithoutOpen: Condition | undefined
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
  return assemble(parsed)
}

/** Loads regulations that have been checked before, as those in the library are by its tests. */
export const createCheckedRulebook = (files: readonly InstrumentFiles[]): Rulebook =>
  assemble(files.map(readChecked))

const assemble = (parsed: readonly ParsedInstrument[]): Rulebook => {
  const regulations = new Map<string, Regulation>()
  const norms = new Map<string, RulebookNorm>()
  for (const source of parsed) {
    const { instrument } = source
    const expanded = expandInstrument(source).map(({ norm, ...rest }) => {
      const citation = citationOf(norm.id)
      return {
        norm,
        instrument,
        citation,
        label: citationLabel(citation, instrument.numbering),
        ...rest,
      }
    })
    regulations.set(instrument.id, {
      instrument,
      norms: expanded,
      classified: source.articles.flatMap(({ file }) => file.classified),
    })
    for (const each of expanded) norms.set(each.norm.id, each)
  }
  return { regulations, norms }
}
