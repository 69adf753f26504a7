import type { CaseFacts } from './document'
import { type DocumentPart, isComplete, parsePart } from './document-part'
import { own } from './entries'
import { nearestName } from './nearest'
import { formatPath, type Problem, problem, shown } from './problem'
import { vocabulary } from './vocabulary'

const keysOf = ({ topic, index, path }: DocumentPart): (string | number)[] =>
  index === undefined ? [topic, ...path] : [topic, index, ...path]

const pathOf = ({ part, item }: Asked): string =>
  item === undefined ? formatPath(keysOf(part)) : `${formatPath(keysOf(part))}.${item}`

/** Whether a path names the entry where its topic is a list, and only there. */
const isPlaced = ({ topic, index }: DocumentPart): boolean =>
  (vocabulary.topics.get(topic)?.subject !== undefined) === (index !== undefined)

const isThere = (facts: CaseFacts, { topic, index }: DocumentPart): boolean => {
  const thing = own(facts, index === undefined ? [topic] : [topic, index])
  return typeof thing === 'object' && thing !== null
}

/** Whether a value stands at a place, or `null` above it. */
const isTold = (facts: CaseFacts, part: DocumentPart): boolean => {
  const keys = keysOf(part)
  return (
    own(facts, keys) !== undefined ||
    keys.some((_, i) => i > 0 && own(facts, keys.slice(0, i)) === null)
  )
}

/** A path that is asked about: of a fact, or of one item of a set. */
interface Asked {
  readonly part: DocumentPart
  readonly item: string | undefined
}

const valuesAt = ({ topic, path }: DocumentPart): object => {
  const { subject, name } = vocabulary.topics.get(topic) ?? { subject: undefined, name: topic }
  const fact = vocabulary.facts.get([subject ?? name, ...path].join('.'))
  return (fact?.kind === 'set' && fact.values) || {}
}

const parseAsked = (path: string): Asked | undefined => {
  const part = parsePart(path)
  if (part) return part.path.length > 0 ? { part, item: undefined } : undefined
  const end = path.lastIndexOf('.')
  const set = parsePart(path.slice(0, end))
  const item = path.slice(end + 1)
  return set && Object.hasOwn(valuesAt(set), item) ? { part: set, item } : undefined
}

/** Whether an item of a set is told: the whole list is, or the item by itself. */
const isItemTold = (facts: CaseFacts, part: DocumentPart, item: string): boolean => {
  const set = own(facts, keysOf(part))
  if (typeof set !== 'object' || set === null) return isTold(facts, part)
  return Array.isArray(set) || Object.hasOwn(set, item)
}

/** The nearest path of a fact, or of an item of a set, in the same topic and entry. */
const nearestPath = (path: string): string | undefined => {
  const [place = '', name = ''] = path.split(/\.(.*)/)
  const topic = vocabulary.topics.get(place.replace(/\[\d+\]$/, ''))
  const names = topic?.facts.flatMap(({ kind, path, values }) => {
    const fact = path.join('.')
    return kind === 'set'
      ? [fact, ...Object.keys(values ?? {}).map((item) => `${fact}.${item}`)]
      : [fact]
  })
  const near = nearestName(name, names ?? [])
  return near === undefined ? undefined : `${place}.${near}`
}

const noSuchFact = (path: string, at: string): Problem => {
  const near = nearestPath(path)
  return problem({
    code: 'unknown-name',
    path: at,
    found: shown(path),
    allowed: {
      zh: '文档中某一主题（列表写明第几项）的事实的路径，如 decisions[0].inNameOf',
      en: 'the path of a fact in a topic of the document, of a list with the entry: decisions[0].inNameOf',
    },
    ...(near === undefined || near === path ? {} : { nearest: near }),
  })
}

const topicLeftOut = (path: string, at: string, { topic, index }: DocumentPart): Problem => {
  const missing = index === undefined ? `"${topic}": {}` : `${topic}[${index}]`
  return problem({
    code: 'unknown-name',
    path: at,
    found: shown(path),
    allowed: {
      zh: `文档中写出的主题的事实；请先写出 ${missing}`,
      en: `a fact of a topic that the document has; put in ${missing} first`,
    },
  })
}

const toldAsWell = (path: string, at: string): Problem =>
  problem({
    code: 'contradiction',
    path: at,
    found: shown(path),
    allowed: {
      zh: '文档没有填写的事实；已经填写（或者声明完整）的不是不明',
      en: 'a fact that the document leaves out; one that it tells, or declares complete, is not unknown',
    },
  })

/** Paths of `unknown` that name no fact or item of the document, or one that it tells. */
export const wrongUnknown = (facts: CaseFacts): Problem[] =>
  (facts.unknown ?? []).flatMap((path, i) => {
    const asked = parseAsked(path)
    if (!asked || pathOf(asked) !== path || !isPlaced(asked.part))
      return [noSuchFact(path, `unknown[${i}]`)]
    const { part, item } = asked
    if (!isThere(facts, part)) return [topicLeftOut(path, `unknown[${i}]`, part)]
    const complete = (facts.complete ?? []).flatMap((each) => parsePart(each) ?? [])
    const isKnown =
      isComplete(complete, part.topic, part.index, part.path) ||
      (item === undefined ? isTold(facts, part) : isItemTold(facts, part, item))
    return isKnown ? [toldAsWell(path, `unknown[${i}]`)] : []
  })

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`)

/** The facts without the remark that what stands at a path now is unknown. */
export const noLongerUnknown = (facts: CaseFacts, path: string): CaseFacts => {
  const { unknown, ...rest } = facts
  const left = unknown?.filter((each) => !isWithin(each, path) && !isWithin(path, each)) ?? []
  return left.length === 0 ? rest : { ...rest, unknown: left }
}
