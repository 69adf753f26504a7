import type { Batch } from './batch'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A line of text, or of bytes that are none. Without its end, and without a byte order mark. */
export interface Line {
  line: number
  /** `undefined`: no UTF-8. */
  text: string | undefined
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

const split = (bytes: Uint8Array): Uint8Array[] => {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return start < bytes.length ? [...lines, bytes.subarray(start)] : lines
}

const trimmed = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text).trim()

/** The lines of a batch that hold something and are not done. */
export const linesOf = ({ line: first, bytes, done }: Batch): Line[] => {
  const whole = decoded(bytes)
  const texts = whole === undefined ? split(bytes).map(decoded) : whole.split('\n')
  const left = new Set(done)
  return texts.flatMap((given, i): Line[] => {
    const line = first + i
    const text = given === undefined ? undefined : trimmed(given)
    return text === '' || left.has(line) ? [] : [{ line, text }]
  })
}
