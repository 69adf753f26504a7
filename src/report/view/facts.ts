import { type Determination, itemWords, valueWords } from '../../determination'
import { type CaseDocument, type Fact, type Value, vocabulary, type Words } from '../../facts'
import { knownBasis } from './basis'
import { subjectLabel } from './missing'

/** One fact that the document states. */
export interface StatedFact {
  path: string
  label: Words
  /** Its value in words. */
  value: Words
}

/** The facts of one topic, or of one subject of it. */
export interface StatedGroup {
  subject: string
  label: Words
  facts: StatedFact[]
}

const none: Words = { zh: '没有', en: 'none' }

const joined = (parts: readonly Words[]): Words =>
  parts.length === 0
    ? none
    : { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = ({ zh, en }: Words): Words => ({ zh: `无${zh}`, en: `no ${en}` })

const setWords = (value: unknown, fact: Fact, document: CaseDocument): Words => {
  const named = (item: unknown) => itemWords(String(item), fact, document)
  if (Array.isArray(value)) return joined(value.map(named))
  return joined(
    Object.entries(value as object).map(([item, has]) =>
      has ? named(item) : without(named(item)),
    ),
  )
}

/** A value as it stands in the document, in words. */
const wordsOf = (value: unknown, fact: Fact, document: CaseDocument): Words => {
  if (value === null) return none
  if (isRecord(value) && fact.finding) {
    const { zh, en } = wordsOf(value.value, fact, document)
    const [by, reason] = [String(value.by), String(value.reason)]
    return { zh: `${zh}（${by}：${reason}）`, en: `${en} (${by}: ${reason})` }
  }
  if (Array.isArray(value) || (isRecord(value) && fact.kind === 'set'))
    return setWords(value, fact, document)
  return valueWords(value as Value, fact, document)
}

const factsIn = (
  value: unknown,
  name: string,
  path: string,
  document: CaseDocument,
): StatedFact[] => {
  const fact = vocabulary.facts.get(name)
  if (fact && !(fact.kind === 'group' && isRecord(value)))
    return [{ path, label: fact.label, value: wordsOf(value, fact, document) }]
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const found = factsIn(inner, `${name}.${key}`, `${path}.${key}`, document)
    if (fact === undefined) return found
    return found.map((each) => ({
      ...each,
      label: { zh: `${fact.label.zh}：${each.label.zh}`, en: `${fact.label.en}: ${each.label.en}` },
    }))
  })
}

/** What the document states, topic by topic; nothing for a determination read back from JSON. */
export const statedFacts = (determination: Determination): StatedGroup[] => {
  const document = knownBasis(determination)?.document
  if (!document) return []
  const facts = document.facts as Record<string, unknown>
  return [...vocabulary.topics.values()].flatMap(({ name, meta, subject = name }) => {
    if (!Object.hasOwn(facts, name)) return []
    const value = facts[name]
    const entries = Array.isArray(value)
      ? value.map((each, i): [unknown, string] => [each, `${name}[${i}]`])
      : [[value, name] as [unknown, string]]
    if (value === null || entries.length === 0)
      return [
        {
          subject: name,
          label: meta.label,
          facts: [{ path: name, label: meta.label, value: none }],
        },
      ]
    return entries.map(([each, path]) => ({
      subject: path,
      label: subjectLabel(path),
      facts: factsIn(each, subject, path, document),
    }))
  })
}
