import {
  type CaseFacts,
  type Fact,
  type MissingFact,
  noLongerUnknown,
  own,
  vocabulary,
} from '../../facts'

type Key = string | number

/** `transfers[0].review.decision` → its keys. */
const keysOf = (path: string): Key[] =>
  path
    .split(/[.[\]]/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))

/** The fact of the vocabulary that is missing, and the item where it is one item of a set. */
export const missingPlace = ({ fact: name, path }: MissingFact): { fact: Fact; item?: string } => {
  const fact = vocabulary.facts.get(name)
  if (!fact) throw new Error(`no fact is called "${name}"`)
  const inside = keysOf(path)
    .slice(1)
    .filter((key) => typeof key === 'string')
  const item = fact.kind === 'set' && inside.length > fact.path.length ? inside.at(-1) : undefined
  return item === undefined ? { fact } : { fact, item }
}

/** What the document tells at the path of a fact that is missing: a date, where its day is. */
export const toldAt = (facts: CaseFacts, path: string): unknown => own(facts, keysOf(path))

const put = (node: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown => {
  if (key === undefined) return value
  if (typeof key === 'number') {
    const copy: unknown[] = Array.isArray(node) ? [...node] : []
    copy[key] = put(copy[key], rest, value)
    return copy
  }
  const copy = { ...(node as object | null | undefined) } as Record<string, unknown>
  copy[key] = put(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, value)
  return copy
}

/**
 * A copy of the facts with an answer at its path; groups on the way are made.
 *
 * @example answered(facts, 'transfers[0].sentOn', '2021-02-22')
 */
export const answered = (facts: CaseFacts, path: string, value: unknown): CaseFacts =>
  put(noLongerUnknown(facts, path), keysOf(path), value) as CaseFacts
