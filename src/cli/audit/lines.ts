import { isUtf8 } from 'node:buffer'
import type { Batch } from './batch'

/** A line of text, or of bytes that are none. Without its end, and without a byte order mark. */
export interface Line {
  line: number
  /** `undefined`: no UTF-8. */
  text: string | undefined
}

const NEWLINE = 10

/** The lines of some bytes, in order; that of a batch that is sound at once, others one by one. */
function* textsOf(bytes: Buffer): Generator<string | undefined> {
  const isSound = isUtf8(bytes)
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    yield isSound || isUtf8(bytes.subarray(start, end))
      ? bytes.toString('utf8', start, end)
      : undefined
    start = end + 1
  }
}

const trimmed = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text).trim()

/** The lines of a batch that hold something and are not done. */
export function* linesOf({ line: first, bytes, done }: Batch): Generator<Line> {
  const left = new Set(done)
  let line = first - 1
  for (const given of textsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    line++
    const text = given === undefined ? undefined : trimmed(given)
    if (text !== '' && !left.has(line)) yield { line, text }
  }
}
