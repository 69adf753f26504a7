import type { CaseDocument } from './case-document'
import { isComplete } from './complete'
import type { MissingFact, SetValue, TermValue, Value } from './value'
import { type Fact, vocabulary } from './vocabulary'

/** A value, and the place in the document where it stands or would stand. */
export interface Reading {
  value: Value
  missing?: MissingFact
}

const NONE: SetValue = { present: [], unknown: [] }

const noneOf = (fact: Fact): Value => {
  if (fact.kind === 'set' || fact.kind === 'refs') return NONE
  return fact.kind === 'flag' && !fact.finding ? false : null
}

const toSet = (fact: Fact, raw: readonly string[] | Record<string, boolean>): SetValue => {
  if (Array.isArray(raw)) return { present: raw, unknown: [] }
  const items = raw as Record<string, boolean>
  const all = Object.keys(fact.values ?? {})
  return {
    present: all.filter((item) => Object.hasOwn(items, item) && items[item] === true),
    unknown: all.filter((item) => !Object.hasOwn(items, item)),
  }
}

const convert = (fact: Fact, raw: unknown): Value => {
  if (fact.kind === 'set' || fact.kind === 'refs')
    return toSet(fact, raw as readonly string[] | Record<string, boolean>)
  if (fact.finding) return (raw as { value: Value }).value
  if (fact.kind === 'group') return true
  return raw as boolean | number | string | TermValue
}

const missing = (fact: Fact, index: number | undefined): MissingFact => ({
  fact: fact.name,
  path: `${index === undefined ? fact.topicName : `${fact.topicName}[${index}]`}.${fact.path.join('.')}`,
  kind: fact.finding ? 'finding' : 'fact',
  label: fact.label,
})

/** What a fact comes to that is known to be none, or lacking where there is no index to tell. */
interface Standing {
  readonly listed: boolean
  readonly none: Reading
  readonly lacking: Reading
  /** What it comes to where it is lacking of an entry, by the entry's position. */
  readonly lackingAt: Reading[]
}

const MOST_KEPT = 64

const lackingAt = (fact: Fact, kept: Reading[], index: number): Reading => {
  const known = kept[index]
  if (known) return known
  const reading = { value: undefined, missing: missing(fact, index) }
  if (index === kept.length && index < MOST_KEPT) kept.push(reading)
  return reading
}

const standings = new WeakMap<Fact, Standing>()

const standingOf = (fact: Fact): Standing => {
  const known = standings.get(fact)
  if (known) return known
  const standing = {
    listed: vocabulary.topics.get(fact.topicName)?.subject !== undefined,
    none: { value: noneOf(fact) },
    lacking: { value: undefined, missing: missing(fact, undefined) },
    lackingAt: [],
  }
  standings.set(fact, standing)
  return standing
}

/** Reads one fact of one subject; own properties only. */
export const readFact = (
  document: CaseDocument,
  fact: Fact,
  subject: number | undefined,
): Reading => {
  const { listed, none, lacking, lackingAt: kept } = standingOf(fact)
  const index = listed ? subject : undefined
  const topic = (document.facts as Record<string, unknown>)[fact.topicName]
  let raw: unknown = index === undefined || !Array.isArray(topic) ? topic : topic[index]
  for (const key of fact.path) {
    if (raw === null || raw === undefined) break
    raw = Object.hasOwn(raw, key) ? (raw as Record<string, unknown>)[key] : undefined
  }
  if (raw === null) return none
  if (raw !== undefined) return { value: convert(fact, raw) }
  if (isComplete(document.complete, fact.topicName, index, fact.path)) return none
  return index === undefined ? lacking : lackingAt(fact, kept, index)
}

/** A fact name resolved against the vocabulary, `transfer.from.body` through the organ referred to. */
export interface ResolvedName {
  name: string
  fact: Fact
  /** The reference to follow first. */
  via?: ResolvedName
}

const resolved = new Map<string, ResolvedName>()

/** Resolves a name; `undefined` if the vocabulary has no such fact. */
export const resolveName = (name: string): ResolvedName | undefined => {
  const known = resolved.get(name) ?? resolve(name)
  if (known) resolved.set(name, known)
  return known
}

const resolve = (name: string): ResolvedName | undefined => {
  const fact = vocabulary.facts.get(name)
  if (fact) return { name, fact }
  const cut = name.lastIndexOf('.')
  if (cut < 0) return undefined
  const via = resolveName(name.slice(0, cut))
  const subject =
    via?.fact.kind === 'ref' ? vocabulary.topics.get(via.fact.topic ?? '')?.subject : undefined
  const target = vocabulary.facts.get(`${subject}.${name.slice(cut + 1)}`)
  return via && target ? { name, fact: target, via } : undefined
}

/** Reads a resolved name for a subject of its topic. */
export const readName = (
  document: CaseDocument,
  { fact, via }: ResolvedName,
  index: number | undefined,
): Reading => {
  if (!via) return readFact(document, fact, index)
  const reference = readName(document, via, index)
  if (typeof reference.value !== 'string')
    return reference.value === null ? standingOf(fact).none : reference
  const position = document.positions.get(via.fact.topic ?? '')?.get(reference.value)
  return readFact(document, fact, position)
}
