import { Command } from 'commander'
import { assess as assessWith, type Determination } from '../../determination'
import { InvalidInputError, type Problem, parseFacts } from '../../facts'
import { type CrossCheck, crossCheck } from '../../json-rules-engine'
import { formats, type ReportCase, report } from '../../report'
import type { Rulebook } from '../../rulebook'
import { bundledCalendar, bundledRulebook, record } from '../../zhifa'
import { asOfFor } from '../as-of'
import { assertNoInput, deliver } from '../deliver'
import { codeOf, EXIT, type ExitCode, gravestCode } from '../exit-code'
import { readCases, type SourcedCase } from '../input'
import type { Locate } from '../locate'
import {
  type ReportCommandOptions,
  terminalWidth,
  wantsColours,
  withReportOptions,
} from '../options'
import { problemText, refusing } from '../single-case'

interface CheckOptions extends ReportCommandOptions {
  text?: string[]
  record?: string
}

type Answer = { source: string } & (
  | { problems: readonly Problem[] }
  | {
      determination: Determination
      crossCheck: Omit<CrossCheck, 'differences'>
      differences: CrossCheck['differences']
      locate: Locate
    }
)

const answer = async (
  given: SourcedCase,
  options: CheckOptions,
  rulebook: Rulebook,
): Promise<Answer> => {
  const { source } = given
  if ('problems' in given) return given
  try {
    const facts = parseFacts(given.facts)
    const asOf = asOfFor(options.asOf, facts)
    const basis = { asOf, rulebook, calendar: bundledCalendar(), instruments: options.instrument }
    const determination = assessWith(facts, basis)
    const { differences, ...check } = await crossCheck(facts, basis)
    return { source, determination, crossCheck: check, differences, locate: given.locate }
  } catch (error) {
    if (error instanceof InvalidInputError) return { source, problems: error.problems }
    throw error
  }
}

const exitCodeOf = (given: Answer): ExitCode => {
  if ('problems' in given) return EXIT.badInput
  return given.crossCheck.agrees ? codeOf(given.determination.verdict) : EXIT.disagreement
}

const reportCaseOf = (given: Answer): ReportCase => {
  if ('problems' in given) return given
  const { source, determination, crossCheck: check, differences, locate } = given
  return check.agrees
    ? { source, determination, crossCheck: check, locate }
    : { source, crossCheck: check, differences }
}

/** Formats for programs do not show a person what was refused: it is told beside them. */
const tellRefused = (answers: readonly Answer[], { format, lang, output }: CheckOptions): void => {
  if (output === undefined && format !== 'ics') return
  for (const each of answers)
    if ('problems' in each)
      process.stderr.write(`${each.source}\n${problemText(each.problems, lang)}`)
}

/** Official texts to quote from; what reads them is loaded only for those who give some. */
const textsOf = async (files: readonly string[] | undefined, rulebook: Rulebook) =>
  files ? (await import('../official-texts')).officialTexts(files, rulebook) : []

/** Records the cases that were answered, by both engines alike. */
const keepRecord = async (answers: readonly Answer[], file: string | undefined): Promise<void> => {
  if (file === undefined) return
  const answered = answers.flatMap((each) =>
    'problems' in each || !each.crossCheck.agrees
      ? []
      : [{ determination: each.determination, source: each.source }],
  )
  if (answered.length === 0) return
  const { digest } = await import('../digest')
  deliver(record(answered, { digest }), file, '--record')
}

const check = async (files: readonly string[], options: CheckOptions): Promise<void> => {
  const { format, lang, output } = options
  const rulebook = bundledRulebook()
  const read = [...files, ...(options.text ?? [])]
  assertNoInput(output, read)
  assertNoInput(options.record, output === undefined ? read : [...read, output], '--record')
  const texts = await textsOf(options.text, rulebook)
  const cases = (await Promise.all(files.map(readCases))).flat()
  const answers: Answer[] = []
  for (const each of cases) answers.push(await answer(each, options, rulebook))
  const setting = {
    format,
    lang,
    texts,
    width: output === undefined ? terminalWidth() : 100,
    colours: output === undefined && wantsColours(),
  }
  await keepRecord(answers, options.record)
  deliver(report(answers.map(reportCaseOf), setting), output)
  tellRefused(answers, options)
  process.exitCode = gravestCode(answers.map(exitCodeOf))
}

const collect = (value: string, all: string[] = []): string[] => [...all, value]

/** `zhifa check FILE…`: what the regulations say of each case. */
export const checkCommand = (): Command =>
  withReportOptions(
    new Command('check')
      .description('按法规核对案件或方案 / what the regulations say of a case or a proposed plan')
      .argument(
        '<file...>',
        '案件文档（JSON；- 为标准输入；数组含多个案件）/ case documents; - is standard input',
      )
      .option(
        '--text <file>',
        '官方文本，文字相符的条文将被引用（可重复）/ official text to quote where its words match',
        collect,
      )
      .option(
        '--record <file>',
        '写入记录，可用 replay 重放 / write a record that "replay" can answer again',
      ),
    formats,
  ).action((files: string[], options: CheckOptions) =>
    refusing(options.lang, () => check(files, options)),
  )
