import type { CaseFacts } from './document'
import { DECLINED } from './field-form'
import type { Topic } from './vocabulary'

/** The values of one thing by the places of the facts in their topic; `undefined`: nothing is told. */
export type Row = readonly unknown[]

/** A fact of a topic, and those inside it: they stand from the place after its own up to the end. */
interface Branch {
  readonly place: number
  end: number
  readonly inner: Map<string, Branch>
}

type Branches = ReadonlyMap<string, Branch>

const branchesOf = ({ facts }: Topic): Branches => {
  const top = new Map<string, Branch>()
  for (const [place, { path }] of facts.entries()) {
    let level = top
    for (const key of path) {
      const branch = level.get(key) ?? { place, end: place, inner: new Map<string, Branch>() }
      branch.end = place + 1
      level.set(key, branch)
      level = branch.inner
    }
  }
  return top
}

const known: (Branches | undefined)[] = []

const branchesIn = (topic: Topic): Branches => {
  const found = known[topic.number] ?? branchesOf(topic)
  known[topic.number] = found
  return found
}

/** An act told of with its details, of which it was said that it will not be done: there is none. */
const isDeclined = (told: object | null | undefined): boolean =>
  (told as { on?: unknown } | null | undefined)?.on === DECLINED

const fill = (row: unknown[], told: object, branches: Branches): void => {
  for (const key of Object.keys(told)) {
    const branch = branches.get(key)
    if (!branch) continue
    const value = (told as Record<string, object | null | undefined>)[key]
    row[branch.place] = value
    if (branch.inner.size === 0) continue
    if (value === null || isDeclined(value)) row.fill(null, branch.place, branch.end)
    else if (value !== undefined) fill(row, value, branch.inner)
    const on = isDeclined(value) ? branch.inner.get('on') : undefined
    if (on) row[on.place] = DECLINED
  }
}

const rowOf = (topic: Topic, told: unknown): Row => {
  const row = new Array<unknown>(topic.facts.length).fill(told === null ? null : undefined)
  if (typeof told === 'object' && told !== null) fill(row, told, branchesIn(topic))
  return row
}

const NONE: readonly Row[] = []

/** What a document tells. */
export interface Told {
  /** What is told of a topic that is one thing, or of one entry of a list. */
  row(topic: Topic, index: number | undefined): Row | undefined
}

/** What some facts tell, topic by topic: each is gone through once, when it is first asked about. */
export class ToldByTopic implements Told {
  readonly #rows: (readonly Row[] | undefined)[] = []

  constructor(readonly facts: CaseFacts) {}

  row(topic: Topic, index: number | undefined): Row | undefined {
    const rows = this.#rows[topic.number] ?? this.#list(topic)
    if (topic.subject === undefined) return rows[0]
    return index === undefined ? undefined : rows[index]
  }

  #list(topic: Topic): readonly Row[] {
    const { name, subject } = topic
    const told = Object.hasOwn(this.facts, name)
      ? (this.facts as Record<string, unknown>)[name]
      : undefined
    const things = subject === undefined ? [told] : told
    const rows =
      told !== undefined && Array.isArray(things) ? things.map((each) => rowOf(topic, each)) : NONE
    this.#rows[topic.number] = rows
    return rows
  }
}
