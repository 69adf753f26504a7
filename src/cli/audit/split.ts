import type { Batch } from './batch'

/** The longest line that is read. */
export const MAX_LINE = 8 * 1024 * 1024

const MOST_LINES = 400
const NEWLINE = 10

const EMPTY = new Uint8Array()

/** Cuts a stream of bytes into batches of whole lines. */
class Splitter {
  private line = 1
  private offset = 0
  /** The beginning of a line whose end has not come yet. */
  private kept: Uint8Array[] = []
  private keptBytes = 0
  /** How much of a line that is too long has gone by. */
  private passed = 0

  private keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    if (this.passed > 0 || this.keptBytes + bytes.length > MAX_LINE) {
      this.passed += this.keptBytes + bytes.length
      this.kept = []
      this.keptBytes = 0
      return
    }
    this.kept.push(bytes)
    this.keptBytes += bytes.length
  }

  *take(chunk: Uint8Array): Generator<Batch> {
    const end = chunk.indexOf(NEWLINE)
    if (end < 0) return this.keep(chunk)
    let rest = chunk
    if (this.passed > 0 || this.keptBytes + end >= MAX_LINE) {
      yield this.closed(chunk.subarray(0, end + 1))
      rest = chunk.subarray(end + 1)
    }
    const last = rest.lastIndexOf(NEWLINE)
    if (last >= 0) yield* this.whole(this.begun(rest.subarray(0, last + 1)))
    this.keep(rest.subarray(last + 1))
  }

  /** Whole lines, of which the first was begun before. */
  private begun(lines: Uint8Array): Uint8Array {
    if (this.keptBytes === 0) return lines
    const bytes = Buffer.concat([...this.kept, lines])
    this.kept = []
    this.keptBytes = 0
    return bytes
  }

  *end(): Generator<Batch> {
    if (this.keptBytes > 0 || this.passed > 0) yield this.closed(EMPTY)
  }

  /** The line that was begun, with its end. */
  private closed(ending: Uint8Array): Batch {
    this.keep(ending)
    const tooLong = this.passed
    const bytes = tooLong > 0 ? EMPTY : Buffer.concat(this.kept, this.keptBytes)
    this.kept = []
    this.keptBytes = 0
    this.passed = 0
    return this.batch(bytes, 1, tooLong)
  }

  private *whole(bytes: Uint8Array): Generator<Batch> {
    let start = 0
    let lines = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
      if (++lines < MOST_LINES && at + 1 < bytes.length) continue
      yield this.batch(bytes.subarray(start, at + 1), lines, 0)
      start = at + 1
      lines = 0
    }
  }

  private batch(bytes: Uint8Array, lines: number, tooLong: number): Batch {
    const line = this.line
    this.line += lines
    this.offset += tooLong > 0 ? tooLong : bytes.length
    const batch = { line, lines, end: this.offset, bytes }
    return tooLong > 0 ? { ...batch, tooLong } : batch
  }
}

/**
 * Batches of whole lines, as they come: what has arrived is passed on at once. A line that is longer
 * than {@link MAX_LINE} goes by without being kept.
 */
export async function* split(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  const splitter = new Splitter()
  for await (const chunk of chunks) yield* splitter.take(chunk)
  yield* splitter.end()
}
