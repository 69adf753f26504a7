import type { Answers } from './batch'
import type { RepeatedIds } from './repeated-ids'

/** A matter with an id that stood on an earlier line. */
export interface Repeat {
  line: number
  before: number
}

/** The answers, each with `repeats` whose id has been seen; and which these are. */
export const markRepeats = (
  { line: first, bytes, ids }: Answers,
  known: RepeatedIds,
): { bytes: Uint8Array; repeats: Repeat[] } => {
  const repeats: Repeat[] = []
  const parts: Uint8Array[] = []
  let from = 0
  for (let i = 0; i < ids.length; i += 4) {
    const [high = 0, low = 0, after = 0, offset = 0] = ids.subarray(i, i + 4)
    const line = first + after
    const before = known.seen(high, low, line)
    if (before === undefined) continue
    const at = offset + `{"line":${line}`.length
    parts.push(bytes.subarray(from, at), Buffer.from(`,"repeats":${before}`))
    from = at
    repeats.push({ line, before })
  }
  if (repeats.length === 0) return { bytes, repeats }
  return { bytes: Buffer.concat([...parts, bytes.subarray(from)]), repeats }
}
