/** One thing wrong with a rule file. */
export interface RuleProblem {
  /** `example-2020/article-22.json` */
  file: string
  /** Where in the file. */
  path: string
  message: string
}

/** Thrown for a rulebook that cannot be loaded; lists every problem. */
export class InvalidRulebookError extends Error {
  override readonly name = 'InvalidRulebookError'
  constructor(readonly problems: readonly RuleProblem[]) {
    super(problems.map(({ file, path, message }) => `${file} ${path}: ${message}`).join('\n'))
  }
}
