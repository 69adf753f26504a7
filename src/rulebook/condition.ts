import * as z from 'zod'

export type Operand = boolean | number | string | readonly string[] | { readonly fact: string }

/** One comparison of a fact. */
export interface Leaf {
  readonly fact: string
  readonly operator: string
  readonly value: Operand
}

/** A condition in the grammar of json-rules-engine, without `path` and `params`. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }

const forms = ['all', 'any', 'not', 'condition', 'fact'] as const

const makeOperandSchema = () =>
  z.union([
    z.boolean(),
    z.number(),
    z.string(),
    z.array(z.string()).min(1),
    z.strictObject({ fact: z.string() }),
  ])

/** The schema of a condition. Each node has one form only, and no list of conditions is empty. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .custom<Record<string, unknown>>(
      (node) =>
        typeof node === 'object' &&
        node !== null &&
        forms.filter((form) => Object.hasOwn(node, form)).length === 1,
      { error: 'a condition has exactly one of all, any, not, condition, fact' },
    )
    .pipe(
      z.union([
        z.strictObject({ fact: z.string(), operator: z.string(), value: makeOperandSchema() }),
        z.strictObject({ all: z.array(conditionSchema).min(1) }),
        z.strictObject({ any: z.array(conditionSchema).min(1) }),
        z.strictObject({ not: conditionSchema }),
        z.strictObject({ condition: z.string() }),
      ]),
    ),
) as z.ZodType<Condition>

/** All leaves of a condition without references, left to right. */
export const leavesOf = (condition: Condition): Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return 'fact' in condition ? [condition] : []
}

/** Names of the conditions that a condition refers to. */
export const refersTo = (condition: Condition): string[] => {
  if ('all' in condition) return condition.all.flatMap(refersTo)
  if ('any' in condition) return condition.any.flatMap(refersTo)
  if ('not' in condition) return refersTo(condition.not)
  return 'condition' in condition ? [condition.condition] : []
}
