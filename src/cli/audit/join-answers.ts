import { mergeSummaries } from '../../audit'
import type { Answers } from './batch'

const shifted = ({ ids, line }: Answers, first: number, offset: number): Uint32Array =>
  ids.map((value, i) => {
    if (i % 4 === 2) return value + line - first
    return i % 4 === 3 ? value + offset : value
  })

/** The answers of the parts of a batch, in their order, as those of the batch. */
export const joinAnswers = (line: number, parts: readonly Answers[]): Answers => {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const ids: number[] = []
  let offset = 0
  for (const part of parts) {
    ids.push(...shifted(part, line, offset))
    offset += part.bytes.length
  }
  return {
    line,
    bytes: Buffer.concat(parts.map(({ bytes }) => bytes)),
    ids: Uint32Array.from(ids),
    summary: mergeSummaries(parts.map(({ summary }) => summary)),
    refusals: parts.flatMap(({ refusals }) => refusals),
  }
}
