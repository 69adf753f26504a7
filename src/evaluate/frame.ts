import type { Calendar } from '../calendar'
import { type DerivedFact, derivedFacts } from '../derive'
import {
  type CaseDocument,
  type MissingFact,
  type ResolvedName,
  readName,
  resolveName,
  type Value,
} from '../facts'

/** Names used by a set of conditions, each with its slot. */
export class Slots {
  readonly #numbers = new Map<string, number>()
  readonly sources: (ResolvedName | DerivedFact)[] = []

  /** The slot of a fact name; a rulebook has been checked before, so an unknown name is a bug. */
  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const source = derivedFacts.get(name) ?? resolveName(name)
    if (!source) throw new Error(`no fact is called "${name}"`)
    const slot = this.sources.push(source) - 1
    this.#numbers.set(name, slot)
    return slot
  }
}

interface Cell {
  value: Value
  missing: readonly MissingFact[]
}

const NOTHING: readonly MissingFact[] = []

/** The facts of one subject of one case, read once each, when first asked for. */
export class Frame {
  readonly #cells: (Cell | undefined)[] = []

  constructor(
    readonly slots: Slots,
    readonly document: CaseDocument,
    readonly index: number | undefined,
    readonly asOf: string,
    readonly calendar: Calendar,
  ) {}

  value(slot: number): Value {
    return this.#cell(slot).value
  }

  missing(slot: number): readonly MissingFact[] {
    return this.#cell(slot).missing
  }

  #cell(slot: number): Cell {
    const cell = this.#cells[slot] ?? this.#load(slot)
    this.#cells[slot] = cell
    return cell
  }

  #load(slot: number): Cell {
    const source = this.slots.sources[slot] as ResolvedName | DerivedFact
    if ('derive' in source) {
      const derived = source.derive(this)
      return 'value' in derived
        ? { value: derived.value, missing: NOTHING }
        : { value: undefined, missing: derived.missing }
    }
    const reading = readName(this.document, source, this.index)
    return { value: reading.value, missing: reading.missing ? [reading.missing] : NOTHING }
  }
}
