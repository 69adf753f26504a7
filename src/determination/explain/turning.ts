import {
  type CompiledNorm,
  type CompiledVariant,
  evaluate,
  FAILS,
  HOLDS,
  negate,
  type Program,
  type Tri,
  UNKNOWN,
} from '../../evaluate'
import { asksForStatus } from '../act-status'
import { doneState } from '../done'
import { isPast } from '../due-date'
import { periodOf } from '../duty'
import { outsideOf } from '../judge'
import type { Bench } from '../judgement'
import { predecessorsDone } from '../predecessors'
import type { Validity } from '../validity'
import type { Turn } from './explanation'

const truthIn = (program: Program | undefined, { frame }: Bench): Tri =>
  program ? evaluate(program, frame) : HOLDS

/** Of several things that all have to be right: those that are wrong, or else unknown, or else all. */
const turned = (things: readonly (readonly [Turn, Tri])[]): Turn[] => {
  const worst = Math.min(HOLDS, ...things.map(([, truth]) => truth))
  return things.flatMap(([turn, truth]) => (truth === worst ? [turn] : []))
}

const ofAct = (
  norm: CompiledNorm,
  variant: CompiledVariant,
  doneFact: string,
  bench: Bench,
): Turn[] => {
  const { deadline, missing, notStarted } = periodOf(variant.source.deadline, bench)
  if (notStarted) return ['deadline']
  const done = doneState(doneFact, bench.frame)
  if (done.state !== 'done') return deadline || missing.length > 0 ? ['act', 'deadline'] : ['act']
  const { step } = norm.source.norm
  const inTime: Tri =
    missing.length > 0
      ? UNKNOWN
      : deadline && done.on !== undefined
        ? negate(isPast(deadline, done.on))
        : HOLDS
  const order = predecessorsDone(step, done, bench).truth
  return turned([
    ...(step?.after.length ? [['order', order] as const] : []),
    ...(variant.requires ? [['requires', truthIn(variant.requires, bench)] as const] : []),
    ...(deadline || missing.length > 0 ? [['deadline', inTime] as const] : []),
    ['act', HOLDS],
  ])
}

const ofApplicable = (norm: CompiledNorm, variant: CompiledVariant, bench: Bench): Turn[] => {
  const { modality, step, choice } = norm.source.norm
  const withAct = (turns: Turn[]): Turn[] =>
    asksForStatus(norm, bench) ? [...turns, 'act'] : turns
  if (modality === 'must-not')
    return truthIn(variant.forbids, bench) === HOLDS ? withAct(['forbids']) : ['forbids']
  if (modality === 'is' && choice) return ['choice']
  if (modality !== 'must' && modality !== 'is') return ['applies']
  const doneFact = variant.source.deadline?.done ?? step?.done
  if (doneFact !== undefined) return ofAct(norm, variant, doneFact, bench)
  if (!variant.requires) return ['applies']
  return truthIn(variant.requires, bench) === FAILS ? withAct(['requires']) : ['requires']
}

/** What turned the verdict of a norm under one reading, in the order in which it is judged. */
export const turningPoints = (
  norm: CompiledNorm,
  variant: CompiledVariant,
  validity: Validity,
  bench: Bench,
): Turn[] => {
  if (validity.truth === FAILS) return ['validity']
  if (outsideOf(norm, bench)) return ['outside']
  const applies = truthIn(variant.applies, bench)
  if (applies === FAILS) return ['applies']
  const unsure: Turn[] = validity.truth === UNKNOWN ? ['validity'] : []
  if (applies === UNKNOWN) return [...unsure, 'applies']
  const silent = norm.silent.some((when, i) => {
    const { presumedNot, outside } = norm.source.silent[i] ?? {}
    if (outside) return false
    const truth = evaluate(when, bench.frame)
    return truth === HOLDS || (truth === UNKNOWN && !presumedNot)
  })
  const turns = silent ? (['silence'] as Turn[]) : ofApplicable(norm, variant, bench)
  const real = turns.filter((turn) => turn !== 'applies' || variant.applies)
  return [...unsure, ...(real.length > 0 ? real : (['nothing'] as Turn[]))]
}
