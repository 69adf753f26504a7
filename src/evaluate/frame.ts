import type { Calendar } from '../calendar'
import { type DerivedFact, derivedFacts } from '../derive'
import {
  type CaseDocument,
  isClaimed,
  type MissingFact,
  type ResolvedName,
  readName,
  resolveName,
  type Value,
} from '../facts'
import { type Desk, deskFor, UNREAD } from './desk'
import { missingOf } from './missing'
import type { Test } from './program'
import { Slots } from './slots'
import type { Traced } from './trace'
import type { Word } from './words'

/** Slots for the facts of a case: those of the vocabulary and those derived from them. */
export type FactSlots = Slots<ResolvedName | DerivedFact>

export const factSlots = (): FactSlots =>
  new Slots((name) => derivedFacts.get(name) ?? resolveName(name))

const NOTHING: readonly MissingFact[] = []

/** The facts of one subject of one case, read once each, when first asked for. */
export class Frame implements Traced<MissingFact> {
  readonly #desk: Desk
  #turn = -1

  constructor(
    readonly slots: FactSlots,
    readonly document: CaseDocument,
    readonly index: number | undefined,
    readonly asOf: string,
    readonly calendar: Calendar,
  ) {
    this.#desk = deskFor(slots, index)
  }

  /** Long enough for every program compiled so far. */
  get rails(): Int32Array {
    const desk = this.#own()
    if (desk.rails.length < this.slots.words.length * 2) desk.fit(this.slots)
    return desk.rails
  }

  load(rail: number): number {
    const word = this.slots.words[rail >> 1] as Word
    const { rails } = this
    word.read(rails, rail & ~1, this)
    this.#desk.markRails(rail & ~1)
    return rails[rail] as number
  }

  value(slot: number): Value {
    const value = this.#own().values[slot]
    return value === UNREAD || value === undefined ? this.#read(slot) : value
  }

  missing(slot: number): readonly MissingFact[] {
    return this.value(slot) === undefined ? (this.#desk.missing[slot] ?? NOTHING) : NOTHING
  }

  /** Whether somebody relies on a fact that nobody has found. */
  isClaimed(slot: number): boolean {
    const source = this.slots.sources[slot] as ResolvedName | DerivedFact
    return !('derive' in source) && isClaimed(this.document, source, this.index)
  }

  /** The facts for lack of which a comparison that is unknown is so. */
  missingOf(test: Test): readonly MissingFact[] {
    return missingOf(test, this)
  }

  /** The desk, taken again if another frame has sat there meanwhile. */
  #own(): Desk {
    if (this.#turn !== this.#desk.turn) this.#turn = this.#desk.take()
    return this.#desk
  }

  #read(slot: number): Value {
    const desk = this.#desk
    if (desk.values.length <= slot) desk.fit(this.slots)
    if (desk.values[slot] === UNREAD) this.#load(slot)
    return desk.values[slot] as Value
  }

  #load(slot: number): void {
    const source = this.slots.sources[slot] as ResolvedName | DerivedFact
    if ('derive' in source) {
      const derived = source.derive(this)
      if ('value' in derived) this.#desk.note(slot, derived.value, undefined)
      else this.#desk.note(slot, undefined, derived.missing)
      return
    }
    const { value, missing } = readName(this.document, source, this.index)
    this.#desk.note(slot, value, missing && [missing])
  }
}
