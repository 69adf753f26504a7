import { compileRulebook, evaluate, type Frame } from '../evaluate'
import type { Rulebook, RulebookNorm } from '../rulebook'
import { treesOf } from './trees'
import type { TreeTruth } from './truths'

/** The truth of every condition tree of some norms in this library's own evaluator. */
export const ownTruths = (
  rulebook: Rulebook,
  norms: readonly RulebookNorm[],
  frame: Frame,
): TreeTruth[] => {
  const compiled = compileRulebook(rulebook)
  return norms.flatMap(({ norm: { id, topic } }) => {
    const norm = compiled.norms.get(id)
    if (!norm) throw new Error(`the norm "${id}" is not compiled`)
    const variants = norm.variants.map((each) => ({ ...each, reading: each.source.reading }))
    return treesOf({ ...norm, variants }).map(({ tree, reading, root }) => ({
      norm: id,
      topic,
      tree,
      ...(reading === undefined ? {} : { reading }),
      truth: evaluate(root, frame),
    }))
  })
}
