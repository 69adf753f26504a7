import { type DerivedFact, derivedFacts } from '../../derive'
import type { Frame } from '../../evaluate'
import {
  type CaseDocument,
  CLAIMED,
  claimedWords,
  declinedWords,
  isClaimed,
  isDeclined,
  type Location,
  locate,
  type MissingFact,
  type ResolvedName,
  readName,
  resolvedFact,
  resolveName,
  type Value,
  type Words,
} from '../../facts'
import type { FoundFact, Origin } from './explanation'
import { inputsOf } from './inputs'
import { type ValueMeta, valueWords } from './value-words'

/** Where a fact of the vocabulary or a derived fact is described. */
export const metaOf = (name: string): ValueMeta | undefined =>
  derivedFacts.get(name) ?? resolveName(name)?.fact

const known = (value: Value) => (value === undefined ? {} : { value })

const isNone = (raw: unknown): boolean => raw === null || (Array.isArray(raw) && raw.length === 0)

const originOf = (
  location: Location,
  isFinding: boolean,
  missing: readonly MissingFact[],
): Origin => {
  if (location.origin === 'missing')
    return { kind: 'missing', path: location.path, facts: [...missing] }
  if (location.origin === 'complete')
    return { kind: 'complete', path: location.path, part: location.part }
  const { path, raw } = location
  if (isNone(raw)) return { kind: 'none', path }
  if (!isFinding || raw === CLAIMED) return { kind: 'stated', path }
  const { by, reason } = raw as { by: string; reason: string }
  return { kind: 'finding', path, by, reason }
}

/** What is said of a fact in the place of its value. */
const saidOf = (
  document: CaseDocument,
  resolved: ResolvedName,
  index: number | undefined,
): Words | undefined => {
  if (isDeclined(document, resolved, index)) return declinedWords
  return isClaimed(document, resolved, index) ? claimedWords : undefined
}

const foundInDocument = (
  resolved: ResolvedName,
  frame: Frame,
  index: number | undefined,
): FoundFact => {
  const { value, missing } = readName(frame.document, resolved, index)
  const { fact, name } = resolved
  return {
    fact: name,
    label: fact.label,
    ...known(value),
    shown: saidOf(frame.document, resolved, index) ?? valueWords(value, fact, frame.document),
    origin: originOf(
      locate(frame.document, resolved, index),
      fact.finding === true,
      missing ? [missing] : [],
    ),
  }
}

const foundByDerivation = (derived: DerivedFact, frame: Frame): FoundFact => {
  const { index, document, asOf, calendar } = frame
  const result = derived.derive({ index, document, asOf, calendar })
  const value = 'value' in result ? result.value : undefined
  return {
    fact: derived.name,
    label: derived.label,
    ...known(value),
    shown: valueWords(value, derived, document),
    origin: {
      kind: 'derived',
      about: derived.about,
      inputs: inputsOf(derived, frame).map((input) =>
        foundInDocument(resolvedFact(input.fact), frame, input.index),
      ),
    },
  }
}

/** A fact as the subject of a frame has it, and where its value came from. */
export const foundFact = (name: string, frame: Frame): FoundFact => {
  const derived = derivedFacts.get(name)
  if (derived) return foundByDerivation(derived, frame)
  const resolved = resolveName(name)
  if (!resolved) throw new Error(`no fact is called "${name}"`)
  return foundInDocument(resolved, frame, frame.index)
}
