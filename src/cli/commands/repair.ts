import { Command, InvalidArgumentError } from 'commander'
import { type Repair, type Repairs, repairs } from '../../advise'
import { assess } from '../../determination'
import { InvalidInputError, parseFacts, problem } from '../../facts'
import { repairsText } from '../../report'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { assertNoInput, deliver } from '../deliver'
import { codeOf, EXIT, type ExitCode, gravestCode } from '../exit-code'
import { readCases, type SourcedCase } from '../input'
import { type CaseOptions, terminalWidth, withCaseOptions } from '../options'
import { refusing } from '../single-case'

interface RepairOptions extends CaseOptions {
  choose: number
  output?: string
}

const adviceFor = (given: SourcedCase, options: RepairOptions): Repairs => {
  if ('problems' in given) throw new InvalidInputError(given.problems)
  const facts = parseFacts(given.facts)
  const asOf = asOfFor(options.asOf, facts)
  const basis = { rulebook: bundledRulebook(), calendar: bundledCalendar() }
  return repairs(assess(facts, { asOf, ...basis, instruments: options.instrument }))
}

const refuse = (path: string, found: string, zh: string, en: string): never => {
  throw new InvalidInputError([problem({ code: 'not-allowed', path, found, allowed: { zh, en } })])
}

/** The repair that is meant by its number; none where nothing can or need be repaired. */
const chosenOf = (advice: Repairs, choose: number): Repair | undefined => {
  const { repairs: all } = advice
  if (all.length === 0) return undefined
  return (
    all[choose - 1] ??
    refuse(
      '--choose',
      String(choose),
      `1 至 ${all.length} 的数`,
      `a number from 1 to ${all.length}`,
    )
  )
}

const exitCodeOf = (advice: Repairs, chosen: Repair | undefined): ExitCode => {
  if (advice.outcome === 'irreparable') return EXIT.violation
  const code = codeOf((chosen ?? advice).verdict)
  return code === EXIT.undetermined ? code : EXIT.ok
}

const save = (all: readonly (Repair | undefined)[], output: string | undefined): void => {
  if (output === undefined) return
  const [first] = all
  if (all.length > 1)
    refuse('--output', output, '一个案件的文件', 'a file with one case, where facts are written')
  if (first) deliver(`${JSON.stringify(first.facts, null, 2)}\n`, output)
}

const advise = async (file: string, options: RepairOptions): Promise<void> => {
  const { format, lang, output, choose } = options
  assertNoInput(output, [file])
  const advice = (await readCases(file)).map((each) => adviceFor(each, options))
  const chosen = advice.map((each) => chosenOf(each, choose))
  save(chosen, output)
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(advice.length === 1 ? advice[0] : advice, null, 2)}\n`
      : advice.map((each) => repairsText(each, { lang, width: terminalWidth() })).join('\n'),
  )
  process.exitCode = gravestCode(advice.map((each, i) => exitCodeOf(each, chosen[i])))
}

const ordinal = (value: string): number => {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new InvalidArgumentError(
    `"${value}" 不是方案的序号（1 起）/ is no number of a repair, from 1`,
  )
}

/**
 * `zhifa repair FILE`: what can be changed so that the case complies. Exits 0 if it can be made to
 * comply (or does), 1 if something cannot be undone, 2 on bad input, 3 if the answer would still be
 * undetermined or contested after the chosen repair.
 */
export const repairCommand = (): Command =>
  withCaseOptions(
    new Command('repair')
      .description(
        '怎样修改才合规：方案、审批、分工、文书、日期 / what to change so that it complies',
      )
      .argument('<file>', '案件文档；- 为标准输入 / case document; - is standard input')
      .option('--choose <n>', '取第几个方案 / which repair to take', ordinal, 1)
      .option('--output <file>', '写入修改后的案件 / write the repaired facts to a file'),
  ).action((file: string, options: RepairOptions) =>
    refusing(options.lang, () => advise(file, options)),
  )
