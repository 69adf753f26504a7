import { derivedFacts } from '../derive'
import type { CompiledNorm } from '../evaluate'
import { hasTopic } from '../facts'
import { doneState } from './done'
import type { Bench, Judgement } from './judgement'
import { isDischarged } from './liability'

const isTold = (name: string, { frame }: Bench): boolean => {
  if (!name.includes('.')) return hasTopic(frame.document, name)
  const value = frame.value(frame.slots.of(name))
  return derivedFacts.has(name) ? value === true : value !== undefined && value !== null
}

/** Whether the document tells of something that comes after the permission: its question is behind. */
export const isBehind = ({ source }: CompiledNorm, bench: Bench): boolean =>
  source.norm.behind.some((name) => isTold(name, bench))

/**
 * Whether a permission has been made use of already (or passed over, a later step being done), or
 * measures that are owed have been taken.
 */
export const isExercised = (norm: CompiledNorm, judgement: Judgement, bench: Bench): boolean => {
  const rule = norm.source.norm
  const { modality, step } = rule
  if (modality === 'liability')
    return judgement.verdict === 'required' && isDischarged(rule, judgement, bench)
  if ((modality !== 'may' && modality !== 'power') || judgement.verdict !== 'permitted')
    return false
  if (isBehind(norm, bench)) return true
  const steps = bench.followersOf(rule.id).flatMap(({ norm }) => norm.step ?? [])
  return (
    step !== undefined &&
    [step, ...steps].some(({ done }) => doneState(done, bench.frame).state === 'done')
  )
}
