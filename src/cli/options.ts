import { type Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDate, isIsoDateTime } from '../calendar'
import { type Format, type Language, languages } from '../report'

/** Options of every command that judges cases. */
export interface CaseOptions {
  asOf?: string
  instrument?: string[]
  format: 'text' | 'json'
  lang: Language
}

/** Reads a date or a time with its offset. */
export const date = (value: string): string => {
  if (isIsoDate(value) || isIsoDateTime(value)) return value
  throw new InvalidArgumentError(
    `"${value}" 不是存在的日期（YYYY-MM-DD）或带时区的时间 / is no existing date, nor a time with its offset`,
  )
}

/** Collects an option that can be given several times. */
export const collect = (value: string, all: string[] = []): string[] => [...all, value]

/** Adds the options of commands that judge cases. */
export const withCaseOptions = (command: Command): Command =>
  command
    .option(
      '--as-of <date>',
      '判断基准日；缺省为文档的 asOf，再缺省为今日 / date of the question',
      date,
    )
    .option('--instrument <id>', '只问此法规（可重复）/ ask about this regulation only', collect)
    .addOption(
      new Option('--format <format>', '输出格式 / output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', '语言 / language').choices([...languages]).default('zh'))

/** Options of commands whose answer can be written as a report. */
export interface ReportCommandOptions extends Omit<CaseOptions, 'format'> {
  format: Format
  output?: string
}

/** Adds `--output`, and offers these formats. */
export const withReportOptions = (command: Command, formats: readonly Format[]): Command => {
  const cased = withCaseOptions(command).option(
    '--output <file>',
    '写入文件，不写到标准输出 / write the report to a file',
  )
  cased.options.find(({ long }) => long === '--format')?.choices([...formats])
  return cased
}

/** Columns to write in: of the terminal or, where there is none, as `COLUMNS` says. */
export const terminalWidth = (): number =>
  process.stdout.columns ?? Math.max(40, Number.parseInt(process.env.COLUMNS ?? '', 10) || 100)

/** Whether to colour: on a terminal only, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. */
export const wantsColours = (): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stdout.isTTY === true && TERM !== 'dumb'
}
