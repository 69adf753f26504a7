import { createReadStream, truncateSync } from 'node:fs'
import { type AuditLine, hash64, SummaryBuilder } from '../../audit'
import { DoneLines } from './done-lines'
import { RepeatedIds } from './repeated-ids'

/** How far an earlier run has come, as its output tells. */
export interface Progress {
  done: DoneLines
  summary: SummaryBuilder
  ids: RepeatedIds
  /** How many matters had an id that stood before. */
  repeats: number
}

export const noProgress = (): Progress => ({
  done: new DoneLines(),
  summary: new SummaryBuilder(),
  ids: new RepeatedIds(),
  repeats: 0,
})

const NEWLINE = 10

/** The whole lines of a file, as text; and last, where the last whole line ends. */
async function* wholeLines(file: string): AsyncGenerator<string, number> {
  let kept: Buffer[] = []
  let end = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      const bytes = Buffer.concat([...kept, chunk.subarray(start, at)])
      kept = []
      start = at + 1
      end += bytes.length + 1
      yield bytes.toString('utf8')
    }
    if (start < chunk.length) kept.push(chunk.subarray(start))
  }
  return end
}

const count = (line: AuditLine, progress: Progress): void => {
  progress.done.add(line.line)
  progress.summary.add(line)
  if (line.repeats !== undefined) progress.repeats++
  if (line.id !== undefined) progress.ids.seen(...hash64(line.id), line.line)
}

/** Reads what an earlier run has written, and cuts off a line that it did not finish. */
export const progressOf = async (output: string): Promise<Progress> => {
  const progress = noProgress()
  const lines = wholeLines(output)
  let next = await lines.next()
  for (; !next.done; next = await lines.next()) count(JSON.parse(next.value), progress)
  truncateSync(output, next.value)
  return progress
}
