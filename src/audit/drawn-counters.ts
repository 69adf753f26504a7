import { hash64 } from './hash'
import { Counters } from './tally'

const rankOf = (name: string): number => {
  const [high, low] = hash64(name)
  return high * 2 ** 21 + (low >>> 11)
}

/**
 * Counters of at most so many names: those of the lowest hash. A name that was put out never comes
 * back, and one that is kept was kept by every part, so what is kept is counted whole however the
 * matters are split; so is whether any was put out.
 */
export class DrawnCounters extends Counters {
  private readonly ranks = new Map<string, number>()
  private limit = Number.POSITIVE_INFINITY
  /** Whether there were more names than are kept. */
  overflowed = false

  constructor(private readonly most: number) {
    super()
  }

  /** Whether a name is kept so far. */
  keeps(name: string): boolean {
    if (this.byName.has(name)) return true
    const rank = rankOf(name)
    if (rank >= this.limit) {
      this.overflowed = true
      return false
    }
    this.of(name)
    this.ranks.set(name, rank)
    if (this.ranks.size <= this.most) return true
    this.putOut()
    return this.byName.has(name)
  }

  private putOut(): void {
    this.overflowed = true
    let last = ''
    let highest = -1
    for (const [name, rank] of this.ranks)
      if (rank > highest || (rank === highest && name > last)) {
        last = name
        highest = rank
      }
    this.limit = highest
    this.ranks.delete(last)
    this.byName.delete(last)
  }
}
