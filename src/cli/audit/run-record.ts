import { existsSync, readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { version } from '../../../package.json'
import { InvalidInputError, problem } from '../../facts'
import { deliver } from '../deliver'
import type { LineSettings } from './batch'
import { headOf, type Source } from './source'

const schema = z.strictObject({
  kind: z.literal('zhifa-audit-run'),
  version: z.string(),
  input: z.string(),
  head: z.strictObject({ bytes: z.int(), sha256: z.string() }).nullable(),
  asOf: z.string().nullable(),
  today: z.string(),
  instruments: z.array(z.string()).nullable(),
  full: z.boolean(),
  crossCheck: z.int().nullable(),
})

/** What the lines of an output file were made with: kept beside it, so that a run can be gone on with. */
export type RunRecord = z.output<typeof schema>

/** Where the record of an output file is kept. */
export const recordFileOf = (output: string): string => `${output}.run.json`

export const recordOf = (input: string, source: Source, settings: LineSettings): RunRecord => ({
  kind: 'zhifa-audit-run',
  version,
  input,
  head: source.head ?? null,
  asOf: settings.asOf ?? null,
  today: settings.today,
  instruments: settings.instruments ? [...settings.instruments] : null,
  full: settings.full,
  crossCheck: settings.crossCheck ?? null,
})

export const writeRecord = (output: string, record: RunRecord): void =>
  deliver(`${JSON.stringify(record, null, 2)}\n`, recordFileOf(output))

const refused = (path: string, found: string, zh: string, en: string): InvalidInputError =>
  new InvalidInputError([problem({ code: 'not-allowed', path, found, allowed: { zh, en } })])

/**
 * The record of a run that ended early; `undefined` where none was begun.
 *
 * @throws InvalidInputError if there is an output without a readable record
 */
export const readRecord = (output: string): RunRecord | undefined => {
  const file = recordFileOf(output)
  if (!existsSync(file)) {
    if (!existsSync(output) || statSync(output).size === 0) return undefined
    throw refused(
      '--resume',
      output,
      `带有 ${file} 的输出文件（由 audit --output 写出）`,
      `an output with its ${file}, as "audit --output" writes it`,
    )
  }
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw refused(file, file, '未改动的运行记录', 'the record of a run, as it was written')
  }
}

/**
 * Refuses to go on with a run in other circumstances than it was begun in: its lines would not be of
 * one kind.
 *
 * @throws InvalidInputError naming what differs
 */
export const assertSameRun = async (
  begun: RunRecord,
  now: RunRecord,
  file: string,
): Promise<void> => {
  const { head, today: _today, input: _input, ...settings } = begun
  for (const [key, value] of Object.entries(settings)) {
    const current = now[key as keyof RunRecord]
    if (JSON.stringify(value) === JSON.stringify(current)) continue
    const expected = JSON.stringify(value)
    throw refused(
      '--resume',
      `${key} = ${JSON.stringify(current)}`,
      `与开始时相同：${key} = ${expected}`,
      `the same as at the beginning: ${key} = ${expected}`,
    )
  }
  if (!head || file === '-') return
  const there = await headOf(file, head.bytes)
  if (there?.sha256 === head.sha256) return
  throw refused(
    '--resume',
    file,
    `开始时的同一输入：${begun.input}`,
    `the same input: ${begun.input}`,
  )
}
