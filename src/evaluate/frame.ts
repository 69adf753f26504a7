import { type Calendar, isTimed, isVague } from '../calendar'
import { type DerivedFact, derivedFacts } from '../derive'
import {
  type CaseDocument,
  dayLacking,
  isClaimed,
  isInQuestion,
  type MissingFact,
  type ResolvedName,
  readName,
  resolveName,
  timeLacking,
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

const infoOf = ({ sources }: FactSlots, slot: number): { readonly kind: string } => {
  const source = sources[slot] as ResolvedName | DerivedFact
  return 'derive' in source ? source : source.fact
}

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

  /** Whether anything that was asked for so far is relied on by somebody, and found by nobody. */
  get claims(): boolean {
    return this.#own().claims
  }

  /**
   * Whether anything is told of a fact, be it that nobody knows it: of one that follows from others, of
   * what it is open for.
   */
  isTold(slot: number): boolean {
    if (this.value(slot) !== undefined || this.isClaimed(slot)) return true
    const missing = this.missing(slot)
    if (missing.some(({ path }) => isInQuestion(this.document, path))) return true
    if (!('derive' in (this.slots.sources[slot] as object))) return false
    return missing.some(({ fact }) => {
      const resolved = resolveName(fact)
      return resolved && readName(this.document, resolved, this.index).value !== undefined
    })
  }

  /** A date or time, or that there is none; `undefined` where it is not told, or the fact is no date. */
  date(slot: number): string | null | undefined {
    const { kind } = infoOf(this.slots, slot)
    return kind === 'date' || kind === 'moment'
      ? (this.value(slot) as string | null | undefined)
      : undefined
  }

  /** The day of a date that is told by its month or year only. */
  daysLacking(slot: number): readonly MissingFact[] {
    const date = this.date(slot)
    if (!date || !isVague(date)) return NOTHING
    const source = this.slots.sources[slot] as ResolvedName | DerivedFact
    return 'derive' in source
      ? (source.daysLacking?.(this) ?? NOTHING)
      : [dayLacking(source.fact, this.index)]
  }

  /** The time of day of a date that might have one, and is told by its day only. */
  timesLacking(slot: number): readonly MissingFact[] {
    const date = this.date(slot)
    const source = this.slots.sources[slot] as ResolvedName | DerivedFact
    const isOpen = date && !isTimed(date) && 'fact' in source && source.fact.kind === 'moment'
    return isOpen ? [timeLacking(source.fact, this.index)] : NOTHING
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
