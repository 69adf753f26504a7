import type { CompiledVariant } from '../../evaluate'
import type { RulebookNorm } from '../../rulebook'
import type { Bench } from '../judgement'
import type { ActExplanation } from './explanation'
import { foundFact } from './found-fact'

/** The facts that a norm looks at beside its conditions, once each. */
export const actsOf = (
  { norm }: RulebookNorm,
  { source }: CompiledVariant,
  bench: Bench,
): ActExplanation[] => {
  const { deadline } = source
  const named: [ActExplanation['role'], string | undefined][] = [
    ['starts', deadline && 'from' in deadline ? deadline.from : norm.shows?.from],
    ['term', deadline && 'term' in deadline ? deadline.term : norm.shows?.term],
    ['done', deadline?.done ?? norm.step?.done],
    ['status', norm.act],
    ['imposed', norm.measures?.imposed?.fact],
    ...(norm.step?.after ?? []).map((id): [ActExplanation['role'], string | undefined] => [
      'before',
      bench.normOf(id).source.norm.step?.done,
    ]),
  ]
  const seen = new Set<string>()
  return named.flatMap(([role, name]) => {
    if (name === undefined || seen.has(name)) return []
    seen.add(name)
    return [{ role, found: foundFact(name, bench.frame) }]
  })
}
