import type { CompiledNorm, CompiledVariant } from '../../evaluate'
import type { Norm } from '../../rulebook'
import { actStatus, asksForStatus } from '../act-status'
import type { Bench } from '../judgement'
import type { ActExplanation } from './explanation'
import { foundFact } from './found-fact'

/** The fact that tells the status of the act of a prohibition or of a state that is asked for. */
const statusFact = (norm: CompiledNorm, bench: Bench): string | undefined => {
  const { act, modality, step, deadline } = norm.source.norm
  if (act !== undefined) return act
  const isState = modality === 'must-not' || (modality === 'must' && !step && !deadline)
  if (!isState || !asksForStatus(norm, bench)) return undefined
  return bench.frame.slots.sources[actStatus(norm, bench).slot]?.name
}

const shownTerm = ({ shows }: Norm): string | undefined =>
  shows && 'term' in shows ? shows.term : undefined

/** The facts that a norm looks at beside its conditions, once each. */
export const actsOf = (
  compiled: CompiledNorm,
  { source }: CompiledVariant,
  bench: Bench,
): ActExplanation[] => {
  const { norm } = compiled.source
  const { deadline } = source
  const named: [ActExplanation['role'], string | undefined][] = [
    ['starts', deadline && 'from' in deadline ? deadline.from : norm.shows?.from],
    ['term', deadline && 'term' in deadline ? deadline.term : shownTerm(norm)],
    ['done', deadline?.done ?? norm.step?.done],
    ['status', statusFact(compiled, bench)],
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
