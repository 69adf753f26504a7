import { nearestName, vocabulary } from '../facts'
import type { FactInfoOf } from './check'
import type { Condition, Leaf } from './condition'
import type { FactInfo } from './fact-info'
import { type OperatorSignature, operators } from './operators'

interface Scope {
  info: FactInfoOf
  named: ReadonlySet<string>
  /** Topic of the norm; `undefined` for a named condition. */
  topic: string | undefined
}

type Report = (path: string, message: string) => unknown

const near = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

const reachable = (fact: FactInfo, topic: string | undefined): boolean =>
  topic === undefined ||
  fact.topicName === topic ||
  vocabulary.topics.get(fact.topicName)?.subject === undefined

const checkItems = (
  fact: FactInfo,
  items: readonly unknown[],
  report: (message: string) => unknown,
) => {
  if (!fact.values) return
  for (const item of items)
    if (!Object.hasOwn(fact.values, String(item)))
      report(
        `"${String(item)}" is no value of this fact${near(String(item), Object.keys(fact.values))}`,
      )
}

const valueFits = (signature: OperatorSignature, fact: FactInfo, value: unknown): boolean => {
  switch (signature.value) {
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'list':
    case 'divisions':
      return Array.isArray(value)
    case 'item':
    case 'date':
      return typeof value === 'string'
    case 'like-fact':
      return fact.kind === 'flag'
        ? typeof value === 'boolean'
        : fact.kind === 'count'
          ? typeof value === 'number'
          : typeof value === 'string'
  }
}

const checkLeaf = (leaf: Leaf, path: string, scope: Scope, report: Report) => {
  const fact = scope.info(leaf.fact)
  const signature = operators.get(leaf.operator)
  if (!fact)
    return report(
      `${path}.fact`,
      `no fact is called "${leaf.fact}"${near(leaf.fact, vocabulary.facts.keys())}`,
    )
  if (!signature)
    return report(
      `${path}.operator`,
      `no operator is called "${leaf.operator}"${near(leaf.operator, operators.keys())}`,
    )
  if (!signature.facts.includes(fact.kind))
    return report(
      `${path}.operator`,
      `"${leaf.operator}" cannot be asked of "${leaf.fact}", a ${fact.kind}`,
    )
  if (!reachable(fact, scope.topic))
    report(
      `${path}.fact`,
      `"${leaf.fact}" belongs to each of "${fact.topicName}", not to the topic of this norm`,
    )
  if (fact.finding && fact.kind === 'flag' && leaf.value === false)
    report(
      `${path}.value`,
      'ask a finding with "not" and true: no finding is not the finding that it is not so',
    )
  const { value } = leaf
  if (typeof value === 'object' && 'fact' in value) {
    if (!signature.comparesFacts)
      report(`${path}.value`, `"${leaf.operator}" takes no fact as its value`)
    else if (!scope.info(value.fact))
      report(
        `${path}.value`,
        `no fact is called "${value.fact}"${near(value.fact, vocabulary.facts.keys())}`,
      )
    return
  }
  if (!valueFits(signature, fact, value))
    report(
      `${path}.value`,
      `${JSON.stringify(value)} does not fit "${leaf.operator}" on a ${fact.kind}`,
    )
  else if (fact.values)
    checkItems(fact, [value].flat(), (message) => report(`${path}.value`, message))
}

/** Checks the names, operators and values of a condition. */
export const checkCondition = (
  condition: Condition,
  path: string,
  scope: Scope,
  report: Report,
): void => {
  const checkAll = (parts: readonly Condition[], form: string) => {
    for (const [i, part] of parts.entries())
      checkCondition(part, `${path}.${form}[${i}]`, scope, report)
  }
  if ('all' in condition) checkAll(condition.all, 'all')
  else if ('any' in condition) checkAll(condition.any, 'any')
  else if ('not' in condition) checkCondition(condition.not, `${path}.not`, scope, report)
  else if ('fact' in condition) checkLeaf(condition, path, scope, report)
  else if (!scope.named.has(condition.condition))
    report(
      path,
      `no condition is named "${condition.condition}"${near(condition.condition, scope.named)}`,
    )
}
