import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { InvalidInputError, problem } from '../../facts'
import { type Language, languages } from '../../report'
import { mergeFiles } from '../audit/merge'
import { runAudit } from '../audit/run'
import { writeSummary } from '../audit/summary-file'
import { assertNoInput } from '../deliver'
import { collect, date } from '../options'
import { refusing } from '../single-case'

interface AuditCommandOptions {
  jobs: number
  summary?: string[]
  output?: string
  unordered?: boolean
  resume?: boolean
  crossCheck?: number
  full?: boolean
  asOf?: string
  instrument?: string[]
  lang: Language
}

const numberOfJobs = (value: string): number => {
  if (/^[1-9]\d?$/.test(value)) return Number(value)
  throw new InvalidArgumentError(`"${value}" 不是 1 至 99 的数 / is no number from 1 to 99`)
}

const oneIn = (value: string): number => {
  const [, number] = /^1\/([1-9]\d{0,8})$/.exec(value) ?? []
  if (number !== undefined) return Number(number)
  throw new InvalidArgumentError(`"${value}" 不是如 1/1000 的比例 / is no share such as 1/1000`)
}

const needsOutput = (): InvalidInputError =>
  new InvalidInputError([
    problem({
      code: 'not-allowed',
      path: '--resume',
      found: '∅',
      allowed: { zh: '连同 --output 文件', en: 'together with --output FILE' },
    }),
  ])

const audit = async (file: string, options: AuditCommandOptions): Promise<void> => {
  const { output, resume = false, lang, jobs, summary = [] } = options
  if (resume && output === undefined) throw needsOutput()
  process.exitCode = await runAudit({
    file,
    jobs,
    ordered: !options.unordered,
    resume,
    output,
    summary,
    lang,
    settings: {
      asOf: options.asOf,
      instruments: options.instrument,
      full: options.full ?? false,
      crossCheck: options.crossCheck,
    },
  })
}

const langOption = () =>
  new Option('--lang <lang>', '语言 / language').choices([...languages]).default('zh')

const mergeCommand = (): Command =>
  new Command('merge')
    .description('合并各部分的汇总 / the summary of several parts together')
    .argument('<file...>', 'audit --summary 写出的 JSON 汇总 / summaries in JSON')
    .option('--output <file>', '写入文件；.html 为网页 / write to a file; .html is a page')
    .addOption(langOption())
    .action((files: string[], _: unknown, command: Command) => {
      // `--output` and `--lang` are those of `audit`, wherever they stand
      const { output, lang } = command.optsWithGlobals<{ output?: string; lang: Language }>()
      return refusing(lang, async () => {
        assertNoInput(output, files)
        writeSummary(await mergeFiles(files), output, lang, '--output')
      })
    })

/** `zhifa audit FILE`: many matters, one a line; and `zhifa audit merge`: summaries of parts. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description(
      '批量核对：每行一个案件，每行一个结论 / many matters, one a line in, one a line out',
    )
    .argument('<file>', 'NDJSON；- 为标准输入 / NDJSON; - is standard input')
    .option('--jobs <n>', '工作线程数 / worker threads', numberOfJobs, availableParallelism())
    .addOption(
      new Option('--format <format>', '输出格式 / output').choices(['ndjson']).default('ndjson'),
    )
    .option(
      '--summary <file>',
      '写入汇总：JSON，.html 为网页（可重复）/ write a summary: JSON, or a page to .html',
      collect,
    )
    .option('--output <file>', '写入文件，不写到标准输出 / write to a file')
    .option('--unordered', '先完成者先输出 / answers as they come')
    .option('--resume', '接着中断的运行（须有 --output）/ go on with a run that was broken off')
    .option(
      '--cross-check <share>',
      '抽取如 1/1000 的案件由第二引擎核对 / ask a share of the matters of both engines',
      oneIn,
    )
    .option('--full', '附完整结论 / with the whole determination')
    .option(
      '--as-of <date>',
      '判断基准日；缺省为各案件的 asOf，再缺省为今日 / date of the question',
      date,
    )
    .option('--instrument <id>', '只问此法规（可重复）/ ask about this regulation only', collect)
    .addOption(langOption())
    .addCommand(mergeCommand())
    .action((file: string, options: AuditCommandOptions) =>
      refusing(options.lang, () => audit(file, options)),
    )
