import { Command, Option } from 'commander'
import { bundledForms, draft, type Format, formats, isComplete, render } from '../../documents'
import { type CaseFacts, InvalidInputError, problem } from '../../facts'
import { type Language, languages } from '../../report'
import { bundledRulebook } from '../../zhifa'
import { blanksText } from '../blanks-text'
import { assertNoInput, deliver } from '../deliver'
import { EXIT } from '../exit-code'
import { formList } from '../form-list'
import { readCases } from '../input'
import { refusing } from '../single-case'

interface DraftCommandOptions {
  list?: true
  format: Format
  output?: string
  lang: Language
  subject?: string
}

const needed = (path: string, found: string, zh: string, en: string): InvalidInputError =>
  new InvalidInputError([problem({ code: 'not-allowed', path, found, allowed: { zh, en } })])

const oneCase = async (file: string): Promise<unknown> => {
  const cases = await readCases(file)
  const [given] = cases
  if (!given || cases.length > 1)
    throw needed(file, `${cases.length}`, '只有一个案件的文件', 'a file with one case')
  if ('problems' in given) throw new InvalidInputError(given.problems)
  return given.facts
}

const make = async (form: string, file: string, options: DraftCommandOptions): Promise<void> => {
  const { format, output, lang, subject } = options
  if (format === 'docx' && output === undefined)
    throw needed(
      '--output',
      '∅',
      '文件名：DOCX 只写入文件',
      'a file name: DOCX goes to a file only',
    )
  assertNoInput(output, [file])
  const facts = (await oneCase(file)) as CaseFacts
  const paper = draft(form, facts, { lang, subject })
  deliver(await render(paper, format), output)
  process.stderr.write(blanksText(paper))
  process.exitCode = isComplete(paper) ? EXIT.ok : EXIT.undetermined
}

const run = async (
  form: string | undefined,
  file: string | undefined,
  options: DraftCommandOptions,
): Promise<void> => {
  if (options.list) {
    process.stdout.write(formList(bundledForms(), bundledRulebook(), options.lang))
    return
  }
  if (form === undefined || file === undefined)
    throw needed(
      'draft',
      form ?? '∅',
      ' draft <文书> <文件>，或 draft --list',
      'draft <form> <file>, or draft --list',
    )
  await make(form, file, options)
}

/** `zhifa draft transfer-letter FILE`: an official paper filled in from the facts of a case. */
export const draftCommand = (): Command =>
  new Command('draft')
    .description('按案件事实填写文书 / fill in an official paper from the facts of a case')
    .argument('[form]', '文书（--list 列出全部）/ the paper (--list lists them)')
    .argument('[file]', '案件文档；- 为标准输入 / the case document; - is standard input')
    .option('--list', '列出文书及其依据 / list the papers and what they rest on')
    .addOption(
      new Option('--format <format>', '格式 / format').choices([...formats]).default('markdown'),
    )
    .option('--output <file>', '写入文件，不写到标准输出 / write the paper to a file')
    .addOption(new Option('--lang <lang>', '语言 / language').choices([...languages]).default('zh'))
    .option('--subject <subject>', '有几项时指明哪一项，如 transfers[1] / which one of several')
    .action((form: string | undefined, file: string | undefined, options: DraftCommandOptions) =>
      refusing(options.lang, () => run(form, file, options)),
    )
