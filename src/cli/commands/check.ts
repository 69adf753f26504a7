import { Command, InvalidArgumentError, Option } from 'commander'
import { isIsoDate, isIsoDateTime } from '../../calendar'
import { assess as assessWith, type Determination } from '../../determination'
import { InvalidInputError, type Problem, parseFacts } from '../../facts'
import { type CrossCheck, crossCheck } from '../../json-rules-engine'
import { type Language, languages, textReport, words } from '../../report'
import type { Rulebook } from '../../rulebook'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { codeOf, EXIT, type ExitCode, gravestCode } from '../exit-code'
import { readCases, type SourcedCase } from '../input'
import { today } from '../today'

interface CheckOptions {
  asOf?: string
  instrument?: string[]
  format: 'text' | 'json'
  lang: Language
}

type Answer = { source: string } & (
  | { problems: readonly Problem[] }
  | {
      determination: Determination
      crossCheck: Omit<CrossCheck, 'differences'>
      differences: CrossCheck['differences']
    }
)

const asOfFrom = (facts: unknown): string | undefined => {
  if (typeof facts !== 'object' || facts === null || !Object.hasOwn(facts, 'asOf')) return undefined
  const { asOf } = facts as { asOf: unknown }
  return typeof asOf === 'string' ? asOf : undefined
}

const answer = async (
  given: SourcedCase,
  options: CheckOptions,
  rulebook: Rulebook,
): Promise<Answer> => {
  const { source } = given
  if ('problems' in given) return given
  try {
    const facts = parseFacts(given.facts)
    const asOf = options.asOf ?? asOfFrom(facts) ?? today()
    const basis = { asOf, rulebook, calendar: bundledCalendar(), instruments: options.instrument }
    const determination = assessWith(facts, basis)
    const { differences, ...check } = await crossCheck(facts, basis)
    return { source, determination, crossCheck: check, differences }
  } catch (error) {
    if (error instanceof InvalidInputError) return { source, problems: error.problems }
    throw error
  }
}

const exitCodeOf = (given: Answer): ExitCode => {
  if ('problems' in given) return EXIT.badInput
  return given.crossCheck.agrees ? codeOf(given.determination.verdict) : EXIT.disagreement
}

const asJson = (given: Answer): unknown => {
  if ('problems' in given) return { source: given.source, error: { problems: given.problems } }
  const { source, determination, crossCheck: check, differences } = given
  return check.agrees
    ? { source, ...determination, crossCheck: check }
    : { source, error: { differences }, crossCheck: check }
}

const asText = (given: Answer, lang: Language, width: number): string => {
  if ('problems' in given)
    return [
      `${words.badInput[lang]}（${given.problems.length} ${words.problems[lang]}）`,
      ...given.problems.map(({ message }) => `  ✗ ${message[lang]}`),
      '',
    ].join('\n')
  const { determination, crossCheck: check, differences } = given
  const verdict = check.agrees ? words.agrees : words.disagrees
  const line = `${words.crossCheck[lang]}（${check.engine}，${check.compared}）：${verdict[lang]}\n`
  if (check.agrees) return `${textReport(determination, { lang, width })}\n${line}`
  return (
    line + differences.map(({ norm, subject, tree }) => `  ${norm}［${subject}］${tree}\n`).join('')
  )
}

const date = (value: string): string => {
  if (isIsoDate(value) || isIsoDateTime(value)) return value
  throw new InvalidArgumentError(
    `"${value}" 不是存在的日期（YYYY-MM-DD）或带时区的时间 / is no existing date, nor a time with its offset`,
  )
}

const collect = (value: string, all: string[] = []): string[] => [...all, value]

const write = (answers: readonly Answer[], { format, lang }: CheckOptions): void => {
  if (format === 'json') {
    const [first] = answers
    const output = answers.length === 1 && first ? asJson(first) : answers.map(asJson)
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
    return
  }
  const width = process.stdout.columns ?? 100
  const texts = answers.map((each) =>
    answers.length > 1
      ? `== ${each.source}\n${asText(each, lang, width)}`
      : asText(each, lang, width),
  )
  process.stdout.write(texts.join('\n'))
}

/** `zhifa check FILE…`: what the regulations say of each case. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('按法规核对案件或方案 / what the regulations say of a case or a proposed plan')
    .argument(
      '<file...>',
      '案件文档（JSON；- 为标准输入；数组含多个案件）/ case documents; - is standard input',
    )
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
    .action(async (files: string[], options: CheckOptions) => {
      const rulebook = bundledRulebook()
      const cases = (await Promise.all(files.map(readCases))).flat()
      const answers: Answer[] = []
      for (const each of cases) answers.push(await answer(each, options, rulebook))
      write(answers, options)
      process.exitCode = gravestCode(answers.map(exitCodeOf))
    })
