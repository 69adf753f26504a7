import { InvalidInputError, nearestName, type Problem, problem, shown } from '../../facts'
import type { Column } from './column'
import { knownOf } from './known'

const problemOf = (
  name: string,
  value: unknown,
  columns: ReadonlyMap<string, Column>,
): Problem | undefined => {
  const column = columns.get(name)
  const names = [...columns.keys()]
  const nearest = nearestName(name, names)
  if (!column)
    return problem({
      code: 'unknown-name',
      path: name,
      found: shown(value),
      allowed: { zh: names.join('、'), en: names.join(', ') },
      ...(nearest === undefined ? {} : { nearest }),
    })
  return value === undefined || knownOf(value, column.shape) !== undefined
    ? undefined
    : problem({ code: 'wrong-type', path: name, found: shown(value), allowed: column.shape.words })
}

/** Why facts that do not fit their schema are refused: lists every fact that does not. */
export const refusal = (
  facts: Readonly<Record<string, unknown>>,
  columns: ReadonlyMap<string, Column>,
): InvalidInputError => {
  const problems = Object.entries(facts).flatMap(
    ([name, value]) => problemOf(name, value, columns) ?? [],
  )
  return new InvalidInputError(problems)
}
