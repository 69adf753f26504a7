import { nearestName } from '../../facts'
import { type Condition, InvalidRulebookError, leavesOf, type RuleProblem } from '../../rulebook'
import { checkCondition } from '../../rulebook/check-condition'
import { conditionSchema } from '../../rulebook/condition'
import type { FactSchema } from './fact-schema'

/** A rule: it fires where its conditions hold. */
export interface Rule {
  readonly id: string
  readonly conditions: Condition
}

const unknownFacts = (conditions: Condition, schema: FactSchema): string[] =>
  leavesOf(conditions)
    .flatMap(({ fact, value }) =>
      typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
    )
    .filter((name) => !Object.hasOwn(schema, name))
    .map((name) => {
      const nearest = nearestName(name, Object.keys(schema))
      return `no fact is called "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`
    })

const problemsOf = ({ id, conditions }: Rule, schema: FactSchema): RuleProblem[] => {
  const parsed = conditionSchema.safeParse(conditions)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      file: id,
      path: ['conditions', ...path].join('.'),
      message,
    }))
  const unknown = unknownFacts(conditions, schema)
  if (unknown.length > 0)
    return unknown.map((message) => ({ file: id, path: 'conditions', message }))
  const problems: RuleProblem[] = []
  const info = (name: string) => {
    const kind = schema[name]
    return kind && { kind, label: { zh: name, en: name }, topicName: '' }
  }
  const scope = { info, named: new Map(), topic: undefined }
  checkCondition(conditions, 'conditions', scope, (path, message) =>
    problems.push({ file: id, path, message }),
  )
  return problems
}

/**
 * Checks rules against the facts that they may read.
 *
 * @throws InvalidRulebookError listing every problem, with the rule's id as its file
 */
export const checkRules = (rules: readonly Rule[], schema: FactSchema): void => {
  const problems = rules.flatMap((rule) => problemsOf(rule, schema))
  if (problems.length > 0) throw new InvalidRulebookError(problems)
}
