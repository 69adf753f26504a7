/**
 * Lists of marks one after another, in blocks of four: those of list `n` begin at `starts[n]` and end
 * before `starts[n + 1]`.
 */
export interface MarkLists {
  readonly starts: Int32Array
  readonly marks: Int32Array
}

/**
 * How many marks are written at once; shorter lists go on with marks of other lists that set no bit,
 * for writing to one cell several times in a row waits for itself.
 */
const BLOCK = 4

/** How far apart in the lists the marks are that set no bit. */
const STRIDE = 7

/** Collects lists of marks. */
export class MarkWriter {
  readonly #starts: number[] = [0]
  readonly #marks: number[] = []
  #idled = 0

  /** Adds a list, with the marks of one cell as one, and gives its number. */
  add(marks: readonly number[]): number {
    const cells = new Map<number, number>()
    for (const mark of marks) cells.set(mark >>> 8, (cells.get(mark >>> 8) ?? 0) | mark)
    const merged = [...cells.values()]
    const most = Math.ceil(merged.length / BLOCK) * BLOCK
    for (const mark of merged) this.#marks.push(mark)
    for (let i = merged.length; i < most; i++) this.#marks.push(this.#idle())
    return this.#starts.push(this.#marks.length) - 2
  }

  /** The cell of some mark written before, and no bit of it. */
  #idle(): number {
    return (this.#marks[(this.#idled++ * STRIDE) % this.#marks.length] as number) & ~255
  }

  lists(): MarkLists {
    return { starts: Int32Array.from(this.#starts), marks: Int32Array.from(this.#marks) }
  }
}

/** Sets every mark of a list. */
export const setMarks = ({ starts, marks }: MarkLists, list: number, rows: Int32Array): void => {
  const end = starts[list + 1] as number
  for (let i = starts[list] as number; i < end; i += BLOCK) {
    const a = marks[i] as number
    const b = marks[i + 1] as number
    const c = marks[i + 2] as number
    const d = marks[i + 3] as number
    ;(rows[a >>> 8] as number) |= a & 255
    ;(rows[b >>> 8] as number) |= b & 255
    ;(rows[c >>> 8] as number) |= c & 255
    ;(rows[d >>> 8] as number) |= d & 255
  }
}
