import type { MissingFact, Value } from '../facts'
import type { Slots } from './slots'

const isClaimed = ({ claimed }: MissingFact): boolean => claimed === true

/** A fact that has not been read yet. */
export const UNREAD: unique symbol = Symbol('unread')

/** The places that were written on; the list keeps its room when it is cleared. */
class Marks {
  readonly #places: number[] = []
  #count = 0

  add(place: number): void {
    this.#places[this.#count] = place
    this.#count += 1
  }

  clear(wipe: (place: number) => void): void {
    for (let i = 0; i < this.#count; i += 1) wipe(this.#places[i] as number)
    this.#count = 0
  }
}

/**
 * The room in which the facts and truths of one subject are noted: kept from case to case, and
 * cleared, as far as it was written on, for each.
 */
export class Desk {
  /** Counts the frames that have sat here; the last of them owns what is noted. */
  turn = 0
  /** Something that was asked for is relied on by somebody, and found by nobody. */
  claims = false
  rails = new Int32Array(0)
  readonly values: (Value | typeof UNREAD)[] = []
  readonly missing: (readonly MissingFact[] | undefined)[] = []
  readonly #rails = new Marks()
  readonly #slots = new Marks()

  /** Clears the desk for another frame, whose turn it then is. */
  take(): number {
    const { rails, values, missing } = this
    this.#rails.clear((rail) => {
      rails[rail] = 0
      rails[rail + 1] = 0
    })
    this.#slots.clear((slot) => {
      values[slot] = UNREAD
      missing[slot] = undefined
    })
    this.claims = false
    this.turn += 1
    return this.turn
  }

  /** Makes room for as many words and facts as the programs compiled so far read. */
  fit({ words, sources }: Slots<unknown>): void {
    const length = words.length * 2
    if (this.rails.length < length) {
      const longer = new Int32Array(length * 2)
      longer.set(this.rails)
      this.rails = longer
    }
    while (this.values.length < sources.length) {
      this.values.push(UNREAD)
      this.missing.push(undefined)
    }
  }

  /** Tells that a word was read into the rails at `rail` and `rail + 1`. */
  markRails(rail: number): void {
    this.#rails.add(rail)
  }

  note(slot: number, value: Value, missing: readonly MissingFact[] | undefined): void {
    this.values[slot] = value
    this.missing[slot] = missing
    if (missing !== undefined && !this.claims) this.claims = missing.some(isClaimed)
    this.#slots.add(slot)
  }
}

const MOST_DESKS = 64

const desks = new WeakMap<Slots<unknown>, (Desk | undefined)[]>()

/** The desk for subjects at a position; further positions share desks. */
export const deskFor = (slots: Slots<unknown>, index: number | undefined): Desk => {
  const place = index === undefined ? 0 : 1 + (index % MOST_DESKS)
  const row = desks.get(slots) ?? []
  desks.set(slots, row)
  row[place] ??= new Desk()
  return row[place]
}
