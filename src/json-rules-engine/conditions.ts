import type { TopLevelCondition } from 'json-rules-engine'
import type { Condition } from '../rulebook'
import type { Mode } from './decorators'

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number]

const opposite: Record<Mode, Mode> = { possibly: 'certainly', certainly: 'possibly' }

const nested = (condition: Condition, mode: Mode): Nested => {
  if ('all' in condition) return { all: condition.all.map((part) => nested(part, mode)) }
  if ('any' in condition) return { any: condition.any.map((part) => nested(part, mode)) }
  if ('not' in condition) return { not: nested(condition.not, opposite[mode]) }
  if ('condition' in condition) throw new Error(`reference "${condition.condition}" not expanded`)
  const { fact, operator, value } = condition
  return { fact, operator: `${mode}:${operator}`, value }
}

/**
 * A condition with every operator decorated: a negation turns `possibly` into `certainly`, since
 * it possibly fails to hold exactly if it does not certainly hold.
 *
 * @example
 * conditionsOf({ not: { fact: 'transfer.split', operator: 'equal', value: true } }, 'possibly')
 * // { not: { fact: 'transfer.split', operator: 'certainly:equal', value: true } }
 */
export const conditionsOf = (condition: Condition, mode: Mode): TopLevelCondition => {
  const root = nested(condition, mode)
  return 'fact' in root ? { all: [root] } : root
}
