import type { CaseDocument } from './case-document'
import { isComplete } from './document-part'
import { CLAIMED, DECLINED } from './field-form'
import type { MissingFact, SetValue, TermValue, Value } from './value'
import { type Fact, type Topic, vocabulary } from './vocabulary'

/** A value, and the place in the document where it stands or would stand. */
export interface Reading {
  value: Value
  missing: MissingFact | undefined
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
  if (raw === DECLINED && fact.declinable) return null
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

/** A date that is told, and would have to be told more closely. */
const closer = (fact: Fact, index: number | undefined, zh: string, en: string): MissingFact => {
  const { subject } = vocabulary.topics.get(fact.topicName) as Topic
  const lacking = missing(fact, subject === undefined ? undefined : index)
  const { label } = fact
  return { ...lacking, label: { zh: `${label.zh}（${zh}）`, en: `${label.en} (${en})` } }
}

/** The day of what is told by its month or year. */
export const dayLacking = (fact: Fact, index: number | undefined): MissingFact =>
  closer(fact, index, '须写到日', 'to the day')

/** The time of day of what is told by its day. */
export const timeLacking = (fact: Fact, index: number | undefined): MissingFact =>
  closer(fact, index, '须有钟点', 'with its time of day')

/** The district or county of a place that is told by its city or province. */
export const districtLacking = (fact: Fact, index: number | undefined): MissingFact =>
  closer(fact, index, '须写到区、县', 'to the district or county')

/** How one fact is read, and what it comes to that is known to be none, or lacking. */
interface Reader {
  readonly fact: Fact
  readonly topic: Topic
  readonly none: Reading
  readonly lacking: Reading
  /** What it comes to where it is lacking of an entry, by the entry's position. */
  readonly lackingAt: Reading[]
  /** What tells it where it is not told itself. */
  readonly orElse: ResolvedName | undefined
}

const MOST_KEPT = 64

/** What is relied on and not found: lacking, and known to be in question. */
const onlyClaimed = (fact: Fact, index: number | undefined): Reading => ({
  value: undefined,
  missing: { ...missing(fact, index), claimed: true },
})

const lackingAt = (fact: Fact, kept: Reading[], index: number): Reading => {
  const known = kept[index]
  if (known) return known
  const reading = { value: undefined, missing: missing(fact, index) }
  if (index === kept.length && index < MOST_KEPT) kept.push(reading)
  return reading
}

const readerOf = (fact: Fact): Reader => ({
  fact,
  topic: vocabulary.topics.get(fact.topicName) as Topic,
  none: { value: noneOf(fact), missing: undefined },
  lacking: { value: undefined, missing: missing(fact, undefined) },
  lackingAt: [],
  orElse: fact.orElse === undefined ? undefined : resolveName(besideOf(fact, fact.orElse)),
})

/** The name of a fact by its path from the group in which another stands. */
const besideOf = ({ name }: Fact, path: string): string =>
  `${name.slice(0, name.lastIndexOf('.'))}.${path}`

const toldOf = (document: CaseDocument, { fact, topic }: Reader, index: number | undefined) =>
  document.told.row(topic, topic.subject === undefined ? undefined : index)?.[fact.place]

const read = (document: CaseDocument, reader: Reader, subject: number | undefined): Reading => {
  const { fact, topic, none, lacking, lackingAt: kept, orElse } = reader
  const index = topic.subject === undefined ? undefined : subject
  const raw = toldOf(document, reader, index)
  if (raw === null) return none
  if (raw === CLAIMED) return onlyClaimed(fact, index)
  if (raw !== undefined) return { value: convert(fact, raw), missing: undefined }
  if (orElse) {
    const beside = readName(document, orElse, subject)
    if (beside.value !== undefined) return beside
  }
  if (isComplete(document.complete, fact.topicName, index, fact.path)) return none
  return index === undefined ? lacking : lackingAt(fact, kept, index)
}

/** A fact name resolved against the vocabulary, `transfer.from.body` through the organ referred to. */
export interface ResolvedName {
  name: string
  fact: Fact
  reader: Reader
  /** The reference to follow first. */
  via: ResolvedName | undefined
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
  if (fact) return { name, fact, reader: readerOf(fact), via: undefined }
  const cut = name.lastIndexOf('.')
  if (cut < 0) return undefined
  const via = resolveName(name.slice(0, cut))
  const subject =
    via?.fact.kind === 'ref' ? vocabulary.topics.get(via.fact.topic ?? '')?.subject : undefined
  const target = vocabulary.facts.get(`${subject}.${name.slice(cut + 1)}`)
  return via && target ? { name, fact: target, reader: readerOf(target), via } : undefined
}

/** A fact of the vocabulary by its own name. */
export const resolvedFact = ({ name }: Fact): ResolvedName => resolveName(name) as ResolvedName

/** Reads a resolved name for a subject of its topic. */
export const readName = (
  document: CaseDocument,
  { reader, via }: ResolvedName,
  index: number | undefined,
): Reading => {
  if (!via) return read(document, reader, index)
  const reference = readName(document, via, index)
  if (typeof reference.value !== 'string') return reference.value === null ? reader.none : reference
  const position = document.positions.get(via.fact.topic ?? '')?.get(reference.value)
  return read(document, reader, position)
}

/** Whether an act is told of as declined: whoever owes it has said that it will not be done. */
export const isDeclined = (
  document: CaseDocument,
  { fact, reader, via }: ResolvedName,
  index: number | undefined,
): boolean => fact.declinable === true && !via && toldOf(document, reader, index) === DECLINED

const isClaimable = ({ finding, values }: Fact): boolean =>
  finding === true || values?.[CLAIMED] !== undefined

/** Whether somebody relies on a fact that nobody has found. */
export const isClaimed = (
  document: CaseDocument,
  { fact, reader, via }: ResolvedName,
  index: number | undefined,
): boolean => isClaimable(fact) && !via && toldOf(document, reader, index) === CLAIMED

/** Reads one fact of the vocabulary for a subject of its topic. */
export const readFact = (document: CaseDocument, fact: Fact, index: number | undefined): Reading =>
  readName(document, resolvedFact(fact), index)
