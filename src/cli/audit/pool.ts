import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { onlyAnswer } from './answer'
import type { Answers, Batch, LineSettings } from './batch'
import { joinAnswers } from './join-answers'
import type { WorkerTask } from './worker'

const here = import.meta.url
const workerFile = fileURLToPath(
  new URL(here.endsWith('.ts') ? './worker-from-source.mjs' : './audit-worker.js', here),
)

/** Worker threads that answer batches. */
export interface Pool {
  answer: (batch: Batch) => Promise<Answers>
  close: () => Promise<void>
}

const NEWLINE = 10

/** The first half of the lines of a batch, and the others. */
const halves = (batch: Batch): [Batch, Batch] => {
  const { bytes, lines, line } = batch
  const first = Math.floor(lines / 2)
  let cut = 0
  for (let i = 0; i < first; i++) cut = bytes.indexOf(NEWLINE, cut) + 1
  return [
    { ...batch, lines: first, bytes: bytes.subarray(0, cut) },
    { ...batch, line: line + first, lines: lines - first, bytes: bytes.subarray(cut) },
  ]
}

const lost = ({ line }: Batch, error: unknown): Answers =>
  onlyAnswer({
    line,
    error: { kind: 'failed', message: `工作线程中止 / the worker thread died: ${String(error)}` },
  })

/**
 * Opens worker threads. When one dies, its batch is asked again in halves, down to the line that
 * kills it, which is answered as failed.
 *
 * @param file the module that the threads run
 */
export const openPool = (jobs: number, settings: LineSettings, file = workerFile): Pool => {
  const pool = new Tinypool({
    filename: file,
    minThreads: jobs,
    maxThreads: jobs,
    useAtomics: false,
    // little of what a matter needs outlives it: a nursery of this size keeps memory low
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  })
  // a thread that cannot start fails its task too; without a listener the process would end here
  pool.on('error', () => undefined)
  const ask = (batch: Batch): Promise<Answers> => {
    const bytes = new Uint8Array(batch.bytes)
    const task: WorkerTask = { batch: { ...batch, bytes }, settings }
    return pool.run(task, { transferList: [bytes.buffer] })
  }
  const answer = async (batch: Batch): Promise<Answers[]> => {
    try {
      return [await ask(batch)]
    } catch (error) {
      if (batch.lines === 1) return batch.done?.includes(batch.line) ? [] : [lost(batch, error)]
      const [first, second] = halves(batch)
      return [...(await answer(first)), ...(await answer(second))]
    }
  }
  return {
    answer: async (batch) => joinAnswers(batch.line, await answer(batch)),
    close: () => pool.destroy(),
  }
}
