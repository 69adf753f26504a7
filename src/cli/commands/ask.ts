import { Command } from 'commander'
import { InvalidInputError, parseFacts, problem, shown } from '../../facts'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { answeredFile } from '../ask/answered-file'
import { askWords } from '../ask/ask-words'
import { runSession, type SessionEnd } from '../ask/session'
import { openTerminal } from '../ask/terminal'
import { assertNoInput, deliver } from '../deliver'
import { codeOf } from '../exit-code'
import { readCases } from '../input'
import { type CaseOptions, withCaseOptions } from '../options'
import { refusing } from '../single-case'

interface AskOptions extends CaseOptions {
  output?: string
  inPlace?: boolean
  details?: boolean
}

const refuse = (path: string, found: string, zh: string, en: string): never => {
  throw new InvalidInputError([problem({ code: 'not-allowed', path, found, allowed: { zh, en } })])
}

const oneCase = async (file: string) => {
  if (file === '-')
    return refuse(
      'file',
      '-',
      '文件（标准输入用来回答）',
      'a file: standard input is for the answers',
    )
  const cases = await readCases(file)
  const [given] = cases
  if (cases.length !== 1 || !given)
    return refuse('file', `${cases.length}`, '只含一个案件的文件', 'a file with one case')
  if ('problems' in given) throw new InvalidInputError(given.problems)
  return parseFacts(given.facts)
}

const targetOf = (file: string, { output, inPlace }: AskOptions): string => {
  if (output !== undefined && inPlace)
    return refuse(
      '--in-place',
      shown(output),
      '--output 与 --in-place 之一',
      'either --output or --in-place',
    )
  assertNoInput(output, [file])
  return inPlace ? file : (output ?? answeredFile(file))
}

const closing = ({ reason, skipped }: SessionEnd, lang: CaseOptions['lang']): string => {
  const how = reason === 'done' ? askWords.done[lang] : askWords.stopped[lang]
  return skipped > 0 ? `${how} (${askWords.skipped[lang]} ${skipped})` : how
}

const ask = async (file: string, options: AskOptions): Promise<void> => {
  const { lang } = options
  const facts = await oneCase(file)
  const target = targetOf(file, options)
  const terminal = openTerminal()
  let kept = false
  const keep = (now: unknown) => {
    deliver(`${JSON.stringify(now, null, 2)}\n`, target)
    kept = true
  }
  try {
    terminal.say(`${askWords.saving[lang]} ${target}`)
    terminal.say(askWords.help[lang])
    const end = await runSession(facts, {
      terminal,
      lang,
      keep,
      details: options.details === true,
      options: {
        asOf: asOfFor(options.asOf, facts),
        rulebook: bundledRulebook(),
        calendar: bundledCalendar(),
        instruments: options.instrument,
      },
    })
    terminal.say('')
    terminal.say(closing(end, lang))
    terminal.say(kept ? `${askWords.saved[lang]} ${target}` : askWords.nothing[lang])
    process.exitCode = codeOf(end.determination.verdict)
  } finally {
    terminal.close()
  }
}

/** `zhifa ask FILE`: asks for the unknown facts that can change the verdict, and writes them. */
export const askCommand = (): Command => {
  const command = withCaseOptions(
    new Command('ask')
      .description(
        '逐一询问能改变结论的未知事实，并写入文件 / ask for the facts that can change the verdict',
      )
      .argument('<file>', '案件文档 / case document')
      .option('--output <file>', '写入此文件；缺省为旁边的新文件 / write to this file')
      .option('--details', '也问文档未涉及的细节 / ask about untold details as well')
      .option('--in-place', '写回案件文件 / write back to the case file'),
  )
  command.options
    .find(({ long }) => long === '--format')
    ?.choices(['text'])
    .hideHelp()
  return command.action((file: string, options: AskOptions) =>
    refusing(options.lang, () => ask(file, options)),
  )
}
