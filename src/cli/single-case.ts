import { InvalidInputError, type Problem, parseFacts } from '../facts'
import { type Language, words } from '../report'
import { EXIT } from './exit-code'
import { readCases } from './input'

/** The problems of an input as lines of text. */
export const problemText = (problems: readonly Problem[], lang: Language): string =>
  [
    `${words.badInput[lang]}（${problems.length} ${words.problems[lang]}）`,
    ...problems.map(({ message }) => `  ✗ ${message[lang]}`),
    '',
  ].join('\n')

/** Runs something on the cases of one file; bad input is told and ends with its exit code. */
export const onCasesOf = async (
  file: string,
  lang: Language,
  act: (facts: ReturnType<typeof parseFacts>) => void,
  out: NodeJS.WritableStream = process.stdout,
): Promise<void> => {
  for (const given of await readCases(file)) {
    try {
      if ('problems' in given) throw new InvalidInputError(given.problems)
      act(parseFacts(given.facts))
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      out.write(problemText(error.problems, lang))
      process.exitCode = EXIT.badInput
    }
  }
}

/** Runs something; input or output that is refused is told, and ends with its exit code. */
export const refusing = async (lang: Language, act: () => Promise<void>): Promise<void> => {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    process.stderr.write(problemText(error.problems, lang))
    process.exitCode = EXIT.badInput
  }
}
