/** On which line an id stands, by its hash; open addressing. */
class Table {
  readonly hashes: Uint32Array
  readonly lines: Float64Array
  size = 0

  constructor(private readonly slots: number) {
    this.hashes = new Uint32Array(2 * slots)
    this.lines = new Float64Array(slots)
  }

  /** The slot of an id, or the free one where it belongs. */
  slot(high: number, low: number): number {
    let slot = low & (this.slots - 1)
    while (this.lines[slot] !== 0) {
      if (this.hashes[2 * slot] === high && this.hashes[2 * slot + 1] === low) return slot
      slot = (slot + 1) & (this.slots - 1)
    }
    return slot
  }

  put(high: number, low: number, line: number): void {
    const slot = this.slot(high, low)
    this.hashes[2 * slot] = high
    this.hashes[2 * slot + 1] = low
    this.lines[slot] = line
    this.size++
  }
}

/**
 * Ids of a run, to find those that stand twice, in constant memory: the last million different ones
 * are remembered, and up to two. Ids are compared by a 64-bit hash.
 */
export class RepeatedIds {
  private recent: Table
  private older: Table | undefined

  /** @param slots a power of two: twice the ids that are remembered at least */
  constructor(private readonly slots = 2 ** 21) {
    this.recent = new Table(slots)
  }

  /** The line that has the id already; otherwise it is remembered for this one. */
  seen(high: number, low: number, line: number): number | undefined {
    const before =
      this.recent.lines[this.recent.slot(high, low)] ||
      this.older?.lines[this.older.slot(high, low)]
    if (before) return before
    if (2 * this.recent.size === this.slots) {
      this.older = this.recent
      this.recent = new Table(this.slots)
    }
    this.recent.put(high, low, line)
    return undefined
  }
}
