import type { EngineResult } from 'json-rules-engine'
import type { JsonRule, RuleParams } from './json-rule'

/** 0 fails, 1 unknown, 2 holds. */
export type Truth = 0 | 1 | 2

type Passed = Pick<EngineResult['results'][number], 'name' | 'result'>

/** What `engine.run` gives, as far as it is read. */
interface RunResult {
  readonly results: readonly Passed[]
  readonly failureResults: readonly Passed[]
}

/** The truth of one condition tree for the subject whose facts were run. */
export interface TreeTruth extends Omit<RuleParams, 'mode'> {
  truth: Truth
}

const truthOf = (possibly: boolean, certainly: boolean, name: string): Truth => {
  if (certainly && !possibly) throw new Error(`"${name}" is certainly, but not possibly, true`)
  return certainly ? 2 : possibly ? 1 : 0
}

/**
 * Reads the result of a run: certainly true holds, not even possibly true fails, else unknown.
 *
 * @param rules the rules that the engine was given, in any order
 * @throws Error when a rule was not run, or its two modes contradict each other
 * @example truthsOf(await engine.run(facts), rules) // [{ norm: 'example-2020/22.1:letter', topic: 'transfers', tree: 'applies', truth: 2 }, …]
 */
export const truthsOf = (
  { results, failureResults }: RunResult,
  rules: readonly JsonRule[],
): TreeTruth[] => {
  const passed = new Map<string, boolean>()
  for (const { name, result } of [...results, ...failureResults]) passed.set(name, result === true)
  const byTree = new Map<string, { params: RuleParams; possibly?: boolean; certainly?: boolean }>()
  for (const { name, event } of rules) {
    const { mode, norm, tree, reading } = event.params
    const key = JSON.stringify([norm, tree, reading])
    const entry = byTree.get(key) ?? { params: event.params }
    const pass = passed.get(name)
    if (pass === undefined) throw new Error(`the rule "${name}" was not run`)
    entry[mode] = pass
    byTree.set(key, entry)
  }
  return [...byTree.values()].map(({ params, possibly, certainly }) => {
    const { mode: _, ...tree } = params
    if (possibly === undefined || certainly === undefined)
      throw new Error(`"${tree.norm} ${tree.tree}" lacks one of its two modes`)
    return { ...tree, truth: truthOf(possibly, certainly, `${tree.norm} ${tree.tree}`) }
  })
}
