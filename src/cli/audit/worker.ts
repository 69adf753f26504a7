import { answerBatch } from './answer'
import type { Answers, Batch, LineSettings } from './batch'

/** What a worker thread is asked. */
export interface WorkerTask {
  batch: Batch
  settings: LineSettings
}

/** Answers a batch in a worker thread. */
export default ({ batch, settings }: WorkerTask): Promise<Answers> => answerBatch(batch, settings)
