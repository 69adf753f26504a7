import { isIsoDate } from '../calendar'
import { nearestName, vocabulary } from '../facts'
import type { FactInfoOf } from './check'
import { type Condition, type Leaf, leavesOf } from './condition'
import type { FactInfo } from './fact-info'
import { type OperatorSignature, operators } from './operators'

interface Scope {
  info: FactInfoOf
  named: ReadonlyMap<string, Condition>
  /** Topic of the norm; `undefined` for a named condition by itself. */
  topic: string | undefined
}

type Report = (path: string, message: string) => unknown

const near = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

/** Whether a norm of one topic can read a fact: its own topic's, or that of a topic that is one thing. */
const reachable = (fact: FactInfo, topic: string | undefined): boolean =>
  topic === undefined ||
  fact.topicName === topic ||
  vocabulary.topics.get(fact.topicName)?.subject === undefined

const findFact = (
  name: string,
  path: string,
  scope: Scope,
  report: Report,
): FactInfo | undefined => {
  const fact = scope.info(name)
  if (!fact) report(path, `no fact is called "${name}"${near(name, vocabulary.facts.keys())}`)
  else if (!reachable(fact, scope.topic))
    report(path, `"${name}" belongs to each of "${fact.topicName}", not to the topic of this norm`)
  return fact
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
      return typeof value === 'string'
    case 'date':
      return typeof value === 'string' && isIsoDate(value)
    case 'like-fact':
      return fact.kind === 'flag'
        ? typeof value === 'boolean'
        : typeof value === (fact.kind === 'count' ? 'number' : 'string')
  }
}

const checkValue = (
  leaf: Leaf,
  signature: OperatorSignature,
  fact: FactInfo,
  report: (message: string) => unknown,
) => {
  const { value, operator } = leaf
  if (!valueFits(signature, fact, value))
    return report(`${JSON.stringify(value)} does not fit "${operator}" on a ${fact.kind}`)
  if (fact.finding && fact.kind === 'flag' && value === false)
    report('ask a finding with "not" and true: no finding is not the finding that it is not so')
  if (!fact.values || signature.value === 'flag') return undefined
  const names = Object.keys(fact.values)
  for (const item of [value].flat().map(String))
    if (!names.includes(item)) report(`"${item}" is no value of this fact${near(item, names)}`)
}

const dates = new Set(['date', 'moment'])
const numbers = new Set(['count', 'amount', 'number'])

const comparable = (a: FactInfo, b: FactInfo, signature: OperatorSignature): boolean => {
  if (signature.value === 'item') return b.kind === 'ref' || b.kind === 'choice'
  if (dates.has(a.kind)) return dates.has(b.kind)
  return numbers.has(a.kind) ? numbers.has(b.kind) : a.kind === b.kind
}

const checkLeaf = (leaf: Leaf, path: string, scope: Scope, report: Report) => {
  const fact = findFact(leaf.fact, `${path}.fact`, scope, report)
  if (!fact) return
  const signature = operators.get(leaf.operator)
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
  const { value } = leaf
  if (typeof value !== 'object' || !('fact' in value))
    return checkValue(leaf, signature, fact, (message) => report(`${path}.value`, message))
  if (!signature.comparesFacts)
    return report(`${path}.value`, `"${leaf.operator}" takes no fact as its value`)
  const other = findFact(value.fact, `${path}.value`, scope, report)
  if (other && !comparable(fact, other, signature))
    report(
      `${path}.value`,
      `"${value.fact}", a ${other.kind}, cannot be compared with a ${fact.kind}`,
    )
}

/** What a named condition cannot read where a norm of this topic refers to it. */
const checkReach = (condition: Condition, path: string, scope: Scope, report: Report) => {
  const names = leavesOf(condition).flatMap(({ fact, value }) =>
    typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
  )
  for (const name of names) findFact(name, path, scope, report)
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
  else {
    const named = scope.named.get(condition.condition)
    if (!named)
      report(
        path,
        `no condition is named "${condition.condition}"${near(condition.condition, scope.named.keys())}`,
      )
    else if (scope.topic !== undefined) checkReach(named, path, scope, report)
  }
}
