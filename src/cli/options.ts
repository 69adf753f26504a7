import { type Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDate, isIsoDateTime } from '../calendar'
import { type Language, languages } from '../report'

/** Options of every command that judges cases. */
export interface CaseOptions {
  asOf?: string
  instrument?: string[]
  format: 'text' | 'json'
  lang: Language
}

const date = (value: string): string => {
  if (isIsoDate(value) || isIsoDateTime(value)) return value
  throw new InvalidArgumentError(
    `"${value}" 不是存在的日期（YYYY-MM-DD）或带时区的时间 / is no existing date, nor a time with its offset`,
  )
}

const collect = (value: string, all: string[] = []): string[] => [...all, value]

/** Adds the options of commands that judge cases. */
export const withCaseOptions = (command: Command): Command =>
  command
    .option(
      '--as-of <date>',
      '判断基准日；缺省为文档的 asOf，再缺省为今日 / date of the question',
      date,
    )
    .option(
      '--instrument <id>',
      '只问此法规，不论发生地（可重复）/ ask about this regulation whatever the place',
      collect,
    )
    .addOption(
      new Option('--format <format>', '输出格式 / output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(new Option('--lang <lang>', '语言 / language').choices([...languages]).default('zh'))

/** Columns to write in. */
export const terminalWidth = (): number => process.stdout.columns ?? 100
