import type { CompiledNorm } from '../../src/evaluate'
import { compileRulebook, type Program } from '../../src/evaluate'
import { treesOf } from '../../src/json-rules-engine/trees'
import type { Rulebook, RulebookNorm } from '../../src/rulebook'

/** The norms of one regulation, by their topic. */
export const normsByTopic = (rulebook: Rulebook, instrument: string) => {
  const topics = new Map<string, RulebookNorm[]>()
  for (const norm of rulebook.regulations.get(instrument)?.norms ?? []) {
    const { topic } = norm.norm
    topics.set(topic, [...(topics.get(topic) ?? []), norm])
  }
  return topics
}

/** Every condition tree of some norms, compiled. */
export const programsOf = (rulebook: Rulebook, norms: readonly RulebookNorm[]): Program[] => {
  const compiled = compileRulebook(rulebook)
  return norms.flatMap(({ norm }) => {
    const of = compiled.norms.get(norm.id) as CompiledNorm
    const variants = of.variants.map((each) => ({ ...each, reading: each.source.reading }))
    return treesOf({ ...of, variants }).map(({ root }) => root)
  })
}
