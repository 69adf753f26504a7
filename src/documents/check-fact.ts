import { nearestName, type ResolvedName, resolveName, vocabulary } from '../facts'
import type { RuleProblem } from '../rulebook'
import { callName } from './scope'

/** One thing wrong with a form. */
export type FormProblem = Pick<RuleProblem, 'path' | 'message'>

/** "Did you mean", where a name is near. */
export const suggestion = (name: string, among: Iterable<string>): string => {
  const near = nearestName(name, among)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

const topicOf = (name: ResolvedName): string => (name.via ? topicOf(name.via) : name.fact.topicName)

/** Whether a fact exists and can be read where it stands, given the topics whose subject is known there. */
export const checkName = (name: string, path: string, topics: readonly string[]): FormProblem[] => {
  const resolved = resolveName(name)
  if (!resolved)
    return [{ path, message: `no fact "${name}"${suggestion(name, vocabulary.facts.keys())}` }]
  const topic = topicOf(resolved)
  return vocabulary.topics.get(topic)?.subject !== undefined && !topics.includes(topic)
    ? [{ path, message: `"${name}": which one of "${topic}" is meant is not told here` }]
    : []
}

/** As {@link checkName}, for a fact that is written on paper. */
export const checkPrinted = (
  name: string,
  path: string,
  topics: readonly string[],
): FormProblem[] => {
  const problems = checkName(name, path, topics)
  if (problems.length > 0) return problems
  const fact = resolveName(name)?.fact
  if (fact?.kind === 'group') return [{ path, message: `"${name}" is a group: name a fact in it` }]
  return fact?.topic !== undefined && callName(fact.topic) === undefined
    ? [{ path, message: `"${name}": entries of "${fact.topic}" have no name to print` }]
    : []
}
