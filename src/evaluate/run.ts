import { tableSize } from './tables'
import { READ } from './words'

/** The rail of comparisons that certainly hold, and that of those that possibly hold. */
export const CERTAIN = 0
export const POSSIBLE = 1

/** Truth words by rail, filled when first read: two rails for each word, certain then possible. */
export interface Rails {
  readonly rails: Int32Array
  /** Reads the word of a rail, and returns what stands on the rail then. */
  load(rail: number): number
}

/**
 * Runs a flat program on one rail, without jumps that depend on the facts: 1 if the condition holds
 * there, else 0. The program is a list of truth tables, the root last. Each is
 *
 * - a head: how many inputs it has (4 bits), and above them the rail that takes its result (0: it is the root)
 * - its inputs: the rail, and in the lowest 5 bits the bit on it
 * - its truth table: one bit for each combination of the inputs, the first input being the highest digit
 *
 * An input under a negation names the other rail (certainly not is: not possibly), so two runs of one
 * program give strong Kleene logic.
 */
export const run = (code: Int32Array, entry: number, mode: 0 | 1, reads: Rails): number => {
  const { rails } = reads
  let at = entry
  for (;;) {
    const head = code[at] as number
    const last = at + (head & 15)
    let row = 0
    while (at < last) {
      const input = code[++at] as number
      const rail = (input >>> 5) ^ mode
      let word = rails[rail] as number
      if (word >= 0) word = reads.load(rail)
      row = (row << 1) | ((word >>> input) & 1)
    }
    const truth = ((code[last + 1 + (row >>> 5)] as number) >>> row) & 1
    const result = head >>> 4
    if (result === 0) return truth
    rails[result ^ mode] = READ | truth
    at = last + 1 + tableSize(head & 15)
  }
}
