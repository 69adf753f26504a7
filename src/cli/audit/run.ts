import { existsSync, rmSync, statSync } from 'node:fs'
import type { Language } from '../../report'
import { assertNoInput } from '../deliver'
import type { ExitCode } from '../exit-code'
import { today } from '../today'
import type { Answers, Batch, LineSettings } from './batch'
import { exitCodeOf } from './exit'
import { inFlight } from './in-flight'
import { markRepeats } from './mark-repeats'
import { type Output, openOutput, ReaderGone } from './output'
import { openPool } from './pool'
import { ProgressLine } from './progress-line'
import { noProgress, type Progress, progressOf } from './resume'
import { assertSameRun, readRecord, recordFileOf, recordOf, writeRecord } from './run-record'
import { openSource, type Source } from './source'
import { split } from './split'
import { writeSummary } from './summary-file'
import { Teller } from './teller'
import { tuneEngine } from './tune-engine'

/** An audit as it is asked for on the command line. */
export interface AuditRun {
  file: string
  jobs: number
  ordered: boolean
  resume: boolean
  output: string | undefined
  summary: readonly string[]
  lang: Language
  settings: Omit<LineSettings, 'today'>
}

interface Started {
  source: Source
  settings: LineSettings
  progress: Progress
  output: Output
}

const isPlain = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

const begin = async (run: AuditRun, source: Source): Promise<Started> => {
  const { output: file } = run
  const settings = { ...run.settings, today: today() }
  if (file !== undefined) rmSync(recordFileOf(file), { force: true })
  const output = await openOutput(file, false)
  if (file !== undefined && isPlain(file)) writeRecord(file, recordOf(run.file, source, settings))
  return { source, settings, progress: noProgress(), output }
}

const start = async (run: AuditRun): Promise<Started> => {
  const source = await openSource(run.file)
  const { output: file } = run
  const begun = run.resume && file !== undefined ? readRecord(file) : undefined
  if (!begun || file === undefined || !existsSync(file)) return begin(run, source)
  const settings = { ...run.settings, today: begun.today }
  await assertSameRun(begun, recordOf(run.file, source, settings), run.file)
  const progress = await progressOf(file)
  return { source, settings, progress, output: await openOutput(file, true) }
}

async function* undone(batches: AsyncIterable<Batch>, { done }: Progress): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const numbers = done.among(batch.line, batch.lines)
    if (numbers.length === 0) yield batch
    else if (numbers.length < batch.lines) yield { ...batch, done: numbers }
  }
}

const answerAll = async (run: AuditRun, started: Started): Promise<void> => {
  const { source, settings, progress, output } = started
  const { jobs, ordered, lang } = run
  tuneEngine()
  const pool = openPool(jobs, settings)
  const shown = new ProgressLine(source.size, lang)
  const teller = new Teller(lang, () => shown.clear())
  const ask = async (batch: Batch): Promise<[Answers, number]> => [
    await pool.answer(batch),
    batch.end,
  ]
  let matters = 0
  try {
    const batches = undone(split(source.chunks), progress)
    for await (const [answers, end] of inFlight(batches, ask, { most: 2 * jobs + 1, ordered })) {
      const { bytes, repeats } = markRepeats(answers, progress.ids)
      await output.write(bytes)
      progress.summary.merge(answers.summary)
      progress.repeats += repeats.length
      matters += answers.summary.matters
      teller.refused(answers.refusals)
      teller.repeated(repeats)
      shown.show(matters, end)
    }
  } finally {
    shown.clear()
    teller.end()
    await pool.close()
  }
  await output.close()
}

/**
 * Answers every matter of a file of lines.
 *
 * @throws InvalidInputError if the input cannot be read or the output not be written
 */
export const runAudit = async (run: AuditRun): Promise<ExitCode> => {
  assertNoInput(run.output, [run.file])
  for (const file of run.summary) {
    const others = run.output === undefined ? [run.file] : [run.file, run.output]
    assertNoInput(file, others, '--summary')
  }
  const started = await start(run)
  try {
    await answerAll(run, started)
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error
  }
  const { summary, repeats } = started.progress
  const counted = summary.summary()
  for (const file of run.summary) writeSummary(counted, file, run.lang)
  return exitCodeOf(counted, repeats)
}
