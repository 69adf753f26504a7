import { lazily } from './lazily'
import type { Fact, Topic } from './vocabulary'

const named = (facts: readonly Fact[]): [string, Fact][] => facts.map((fact) => [fact.name, fact])

/** Facts by name: those of a topic are put together when one of them is first asked for. */
export class FactsByName implements ReadonlyMap<string, Fact> {
  readonly #topics: ReadonlyMap<string, () => ReadonlyMap<string, Fact>>
  readonly #all: () => ReadonlyMap<string, Fact>

  constructor(topics: ReadonlyMap<string, Topic>) {
    const all = [...topics.values()]
    this.#topics = new Map(
      all.map((topic) => [topic.subject ?? topic.name, lazily(() => new Map(named(topic.facts)))]),
    )
    this.#all = lazily(() => new Map(all.flatMap(({ facts }) => named(facts))))
  }

  get(name: string): Fact | undefined {
    const dot = name.indexOf('.')
    return dot < 0 ? undefined : this.#topics.get(name.slice(0, dot))?.().get(name)
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  get size(): number {
    return this.#all().size
  }

  forEach(tell: (fact: Fact, name: string, facts: ReadonlyMap<string, Fact>) => void): void {
    for (const [name, fact] of this) tell(fact, name, this)
  }

  entries() {
    return this.#all().entries()
  }

  keys() {
    return this.#all().keys()
  }

  values() {
    return this.#all().values()
  }

  [Symbol.iterator]() {
    return this.entries()
  }
}
