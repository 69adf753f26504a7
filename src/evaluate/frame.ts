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
import { missingOf } from './missing'
import type { Test } from './program'
import { Slots } from './slots'
import type { Traced } from './trace'
import type { Word } from './words'

/** Slots for the facts of a case: those of the vocabulary and those derived from them. */
export type FactSlots = Slots<ResolvedName | DerivedFact>

export const factSlots = (): FactSlots =>
  new Slots((name) => derivedFacts.get(name) ?? resolveName(name))

interface Cell {
  value: Value
  missing: readonly MissingFact[]
}

const NOTHING: readonly MissingFact[] = []

/** The facts of one subject of one case, read once each, when first asked for. */
export class Frame implements Traced<MissingFact> {
  readonly #cells: (Cell | undefined)[] = []
  #rails: Int32Array

  constructor(
    readonly slots: FactSlots,
    readonly document: CaseDocument,
    readonly index: number | undefined,
    readonly asOf: string,
    readonly calendar: Calendar,
  ) {
    this.#rails = new Int32Array(slots.words.length * 2)
  }

  /** Long enough for every program compiled so far. */
  get rails(): Int32Array {
    const length = this.slots.words.length * 2
    if (this.#rails.length < length) {
      const longer = new Int32Array(length)
      longer.set(this.#rails)
      this.#rails = longer
    }
    return this.#rails
  }

  load(rail: number): number {
    const word = this.slots.words[rail >> 1] as Word
    word.read(this.#rails, rail & ~1, this)
    return this.#rails[rail] as number
  }

  value(slot: number): Value {
    return this.#cell(slot).value
  }

  missing(slot: number): readonly MissingFact[] {
    return this.#cell(slot).missing
  }

  /** The facts for lack of which a comparison that is unknown is so. */
  missingOf(test: Test): readonly MissingFact[] {
    return missingOf(test, this)
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
