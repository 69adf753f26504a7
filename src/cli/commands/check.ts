import { Command } from 'commander'
import { assess as assessWith, type Determination } from '../../determination'
import { InvalidInputError, type Problem, parseFacts } from '../../facts'
import { type CrossCheck, crossCheck } from '../../json-rules-engine'
import { type Language, textReport, words } from '../../report'
import type { Rulebook } from '../../rulebook'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { codeOf, EXIT, type ExitCode, gravestCode } from '../exit-code'
import { readCases, type SourcedCase } from '../input'
import { type CaseOptions, terminalWidth, withCaseOptions } from '../options'
import { problemText } from '../single-case'

type Answer = { source: string } & (
  | { problems: readonly Problem[] }
  | {
      determination: Determination
      crossCheck: Omit<CrossCheck, 'differences'>
      differences: CrossCheck['differences']
    }
)

const answer = async (
  given: SourcedCase,
  options: CaseOptions,
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
  if ('problems' in given) return problemText(given.problems, lang)
  const { determination, crossCheck: check, differences } = given
  const verdict = check.agrees ? words.agrees : words.disagrees
  const line = `${words.crossCheck[lang]}（${check.engine}，${check.compared}）：${verdict[lang]}\n`
  if (check.agrees) return `${textReport(determination, { lang, width })}\n${line}`
  return (
    line + differences.map(({ norm, subject, tree }) => `  ${norm}［${subject}］${tree}\n`).join('')
  )
}

const write = (answers: readonly Answer[], { format, lang }: CaseOptions): void => {
  if (format === 'json') {
    const [first] = answers
    const output = answers.length === 1 && first ? asJson(first) : answers.map(asJson)
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
    return
  }
  const width = terminalWidth()
  const texts = answers.map((each) =>
    answers.length > 1
      ? `== ${each.source}\n${asText(each, lang, width)}`
      : asText(each, lang, width),
  )
  process.stdout.write(texts.join('\n'))
}

/** `zhifa check FILE…`: what the regulations say of each case. */
export const checkCommand = (): Command =>
  withCaseOptions(
    new Command('check')
      .description('按法规核对案件或方案 / what the regulations say of a case or a proposed plan')
      .argument(
        '<file...>',
        '案件文档（JSON；- 为标准输入；数组含多个案件）/ case documents; - is standard input',
      ),
  ).action(async (files: string[], options: CaseOptions) => {
    const rulebook = bundledRulebook()
    const cases = (await Promise.all(files.map(readCases))).flat()
    const answers: Answer[] = []
    for (const each of cases) answers.push(await answer(each, options, rulebook))
    write(answers, options)
    process.exitCode = gravestCode(answers.map(exitCodeOf))
  })
