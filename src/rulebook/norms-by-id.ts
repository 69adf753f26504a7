import type { Regulation, RulebookNorm } from './rulebook'

/** The norms of some regulations by id. Those of a regulation are worked out when one is asked for. */
export class NormsById implements ReadonlyMap<string, RulebookNorm> {
  readonly #known = new Map<string, ReadonlyMap<string, RulebookNorm>>()

  constructor(readonly regulations: ReadonlyMap<string, Regulation>) {}

  get(id: string): RulebookNorm | undefined {
    return this.#normsOf(id.slice(0, id.indexOf('/')))?.get(id)
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  get size(): number {
    return [...this.regulations.values()].reduce((sum, { norms }) => sum + norms.length, 0)
  }

  *values(): MapIterator<RulebookNorm> {
    for (const { norms } of this.regulations.values()) yield* norms
  }

  *keys(): MapIterator<string> {
    for (const { norm } of this.values()) yield norm.id
  }

  *entries(): MapIterator<[string, RulebookNorm]> {
    for (const each of this.values()) yield [each.norm.id, each]
  }

  [Symbol.iterator](): MapIterator<[string, RulebookNorm]> {
    return this.entries()
  }

  forEach(
    act: (norm: RulebookNorm, id: string, norms: ReadonlyMap<string, RulebookNorm>) => void,
  ): void {
    for (const [id, norm] of this) act(norm, id, this)
  }

  #normsOf(instrument: string): ReadonlyMap<string, RulebookNorm> | undefined {
    const known = this.#known.get(instrument)
    const regulation = known ? undefined : this.regulations.get(instrument)
    if (!regulation) return known
    const norms = new Map(regulation.norms.map((each) => [each.norm.id, each]))
    this.#known.set(instrument, norms)
    return norms
  }
}
