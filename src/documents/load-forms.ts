import type { z } from 'zod'
import { formatPath, nearestName } from '../facts'
import { InvalidRulebookError, type Rulebook, type RuleProblem } from '../rulebook'
import { checkCitations } from './check-citations'
import { checkForm } from './check-form'
import { type Form, formKeys, formSchema } from './form-schema'

/** The JSON of one form. */
export interface FormFile {
  /** File name without ending. */
  readonly name: string
  readonly content: unknown
}

const toProblem = (file: string, issue: z.core.$ZodIssue): RuleProblem => {
  const near =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => nearestName(key, formKeys)).find((name) => name !== undefined)
      : undefined
  return {
    file,
    path: formatPath(issue.path),
    message: `${issue.message}${near ? `; did you mean "${near}"?` : ''}`,
  }
}

/**
 * Loads forms and checks every fact that they name against the vocabulary.
 *
 * @param rulebook the regulations that the forms cite; where given, each citation is looked up too
 * @throws InvalidRulebookError listing each problem with its file, path, and nearest name.
 * @example loadForms([{ name: 'transfer-letter', content: json }]).get('transfer-letter')
 */
export const loadForms = (
  files: readonly FormFile[],
  rulebook?: Rulebook,
): ReadonlyMap<string, Form> => {
  const problems: RuleProblem[] = []
  const forms = new Map<string, Form>()
  for (const { name, content } of files) {
    const file = `${name}.json`
    const parsed = formSchema.safeParse(content)
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => toProblem(file, issue)))
      continue
    }
    const form = parsed.data
    if (form.id !== name || forms.has(form.id))
      problems.push({ file, path: 'id', message: `"${form.id}": the id is the name of its file` })
    const found = [...checkForm(form), ...(rulebook ? checkCitations(form, rulebook) : [])]
    problems.push(...found.map((each) => ({ file, ...each })))
    forms.set(form.id, form)
  }
  if (problems.length > 0) throw new InvalidRulebookError(problems)
  return forms
}
