import type { TopLevelCondition } from 'json-rules-engine'
import type { JsonRule } from './json-rule'

type Node = Partial<Record<'all' | 'any', readonly Node[]>> & {
  readonly not?: Node
  readonly fact?: string
  readonly value?: unknown
}

const namesIn = ({ all, any, not, fact, value }: Node): string[] => {
  const parts = all ?? any ?? (not ? [not] : [])
  const compared =
    typeof value === 'object' && value !== null && 'fact' in value ? [String(value.fact)] : []
  return [...(fact === undefined ? [] : [fact]), ...compared, ...parts.flatMap(namesIn)]
}

const ofCondition = (condition: TopLevelCondition): string[] => namesIn(condition as Node)

/** The names of the facts that rules ask for, each once. */
export const factNames = (rules: readonly Pick<JsonRule, 'conditions'>[]): string[] => [
  ...new Set(rules.flatMap(({ conditions }) => ofCondition(conditions))),
]
