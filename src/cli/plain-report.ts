import type { parseFacts } from '../facts'
import type { Format, PlainFormat } from '../report'
import { assertNoInput, deliver } from './deliver'
import { type ReportCommandOptions, terminalWidth } from './options'
import { onCasesOf, refusing } from './single-case'

/** Formats of commands whose answer is no determination. */
export const plainFormats: readonly Format[] = ['text', 'markdown', 'html', 'json']

interface Layout {
  format: PlainFormat
  lang: ReportCommandOptions['lang']
  width: number
}

const jsonText = (answers: readonly unknown[]): string =>
  `${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`

/**
 * Answers for each case of a file, written as one report; JSON holds what `toJson` makes of each. What
 * is refused is told beside the report, unless that is text on standard output.
 */
export const plainReport = <Answer>(
  file: string,
  options: ReportCommandOptions,
  answer: (facts: ReturnType<typeof parseFacts>) => Answer,
  toJson: (answer: Answer) => unknown,
  write: (answers: readonly Answer[], layout: Layout) => string,
): Promise<void> =>
  refusing(options.lang, async () => {
    const { format, lang, output } = options
    assertNoInput(output, [file])
    const answers: Answer[] = []
    const isRead = format === 'text' && output === undefined
    const out = isRead ? process.stdout : process.stderr
    await onCasesOf(file, lang, (facts) => answers.push(answer(facts)), out)
    if (answers.length === 0) return
    const width = output === undefined ? terminalWidth() : 100
    const layout = { format: format as PlainFormat, lang, width }
    deliver(format === 'json' ? jsonText(answers.map(toJson)) : write(answers, layout), output)
  })
