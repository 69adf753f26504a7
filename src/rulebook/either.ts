import type { Condition } from './condition'

const partsOf = (condition: Condition): readonly Condition[] =>
  'all' in condition ? condition.all : [condition]

const allOf = (parts: readonly Condition[]): Condition =>
  parts.length === 1 ? (parts[0] as Condition) : { all: [...parts] }

const isAmong = (parts: readonly Condition[], part: Condition): boolean =>
  parts.some((each) => JSON.stringify(each) === JSON.stringify(part))

/**
 * One of several conditions. What all of them ask is asked first, and once: while it is open, a fact
 * that only one of them needs is not lacking where another holds but for it.
 *
 * @example either([{ all: [late, grave] }, { all: [late, repeated] }]) // { all: [late, { any: [grave, repeated] }] }
 */
export const either = (conditions: readonly Condition[]): Condition => {
  const [first = [], ...others] = conditions.map(partsOf)
  const common = first.filter((part) => others.every((parts) => isAmong(parts, part)))
  if (common.length === 0) return { any: [...conditions] }
  const rests = [first, ...others].map((parts) => parts.filter((part) => !isAmong(common, part)))
  if (rests.some((rest) => rest.length === 0)) return allOf(common)
  return { all: [...common, { any: rests.map(allOf) }] }
}
