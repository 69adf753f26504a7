import { isEarlier } from '../calendar'
import { type CompiledNorm, evaluate, FAILS, HOLDS, type Tri } from '../evaluate'
import type { Words } from '../facts'
import type { Norm } from '../rulebook'
import { type Done, doneState } from './done'
import type { Finding } from './finding'
import { outsideOf } from './judge'
import type { Bench } from './judgement'
import { untoldPart } from './part'

/** How far a step of a path has come; `breached`: taken, but otherwise than its norm says. */
export type StepState =
  | 'done'
  | 'breached'
  | 'out-of-order'
  | 'skipped'
  | 'next'
  | 'later'
  | 'unknown'

export interface PathStep {
  norm: string
  citation: Finding['citation']
  order: number
  actor: Words
  action: Words
  paper?: Words
  state: StepState
  on?: string
  decides: boolean
}

/** The steps that the norms prescribe for one subject, in their order. */
export interface Path {
  id: string
  instrument: string
  subject: string
  steps: PathStep[]
  /** Norms of the steps that are to be taken now. */
  next: string[]
  /** Who decides in the end. */
  decides: Words | null
}

interface Draft {
  norm: CompiledNorm
  done: Done
  applies: Tri
  breached: boolean
}

const isDone = (done: Done) => done.state === 'done'

/** Whether a predecessor is known to have been missing or late when a step was done. */
const wasLate = (before: Done, done: Done): boolean => {
  if (before.state === 'unknown' || done.state !== 'done') return false
  if (before.state === 'not-done') return true
  if (before.on === undefined || done.on === undefined) return false
  return isEarlier(done.on, before.on) === true
}

const stateOf = (draft: Draft, all: ReadonlyMap<string, Draft>): StepState => {
  const before = (draft.norm.source.norm.step?.after ?? []).flatMap((id) => all.get(id) ?? [])
  if (draft.applies !== HOLDS || draft.done.state === 'unknown') return 'unknown'
  if (isDone(draft.done)) {
    if (before.some((each) => wasLate(each.done, draft.done))) return 'out-of-order'
    return draft.breached ? 'breached' : 'done'
  }
  const followers = [...all.values()].filter(({ norm }) =>
    norm.source.norm.step?.after.includes(draft.norm.source.norm.id),
  )
  if (followers.some(({ done }) => isDone(done))) return 'skipped'
  if (before.some(({ done }) => done.state === 'unknown')) return 'unknown'
  return before.every(({ done }) => isDone(done)) ? 'next' : 'later'
}

const stepOf = (draft: Draft, all: ReadonlyMap<string, Draft>): PathStep | undefined => {
  const { source } = draft.norm
  const { step } = source.norm
  if (!step) return undefined
  return {
    norm: source.norm.id,
    citation: { instrument: source.instrument.id, id: source.citation, label: source.label },
    order: step.order,
    actor: step.actor,
    action: step.action,
    ...(step.paper ? { paper: step.paper } : {}),
    state: stateOf(draft, all),
    ...(draft.done.state === 'done' && draft.done.on ? { on: draft.done.on } : {}),
    decides: step.decides,
  }
}

/** How far a step has come; not taken, as far as is told, where its `pending` fact shows that it is not. */
const progressOf = ({ done, pending }: NonNullable<Norm['step']>, { frame }: Bench): Done => {
  const state = doneState(done, frame)
  if (state.state !== 'unknown' || pending === undefined) return state
  const open = doneState(pending, frame)
  return open.state === 'not-done' ? open : state
}

/**
 * The paths of one subject, made from the step norms that may apply to it; `isBreached` tells by its
 * id whether a norm was found violated for the subject.
 */
export const pathsOf = (
  norms: readonly CompiledNorm[],
  subject: string,
  bench: Bench,
  isBreached: (id: string) => boolean,
): Path[] => {
  const byPath = new Map<string, Map<string, Draft>>()
  for (const norm of norms) {
    const { step, id } = norm.source.norm
    const { applies: program } = norm.variants[0]
    const applies = program ? evaluate(program, bench.frame) : HOLDS
    const beside = applies !== HOLDS && untoldPart(norm, bench.frame).length > 0
    if (!step || applies === FAILS || beside || outsideOf(norm, bench)) continue
    const drafts = byPath.get(step.path) ?? new Map<string, Draft>()
    const breached = isBreached(id) || step.manner.some(isBreached)
    drafts.set(id, { norm, applies, done: progressOf(step, bench), breached })
    byPath.set(step.path, drafts)
  }
  return [...byPath].map(([id, drafts]) => {
    const steps = [...drafts.values()]
      .flatMap((draft) => stepOf(draft, drafts) ?? [])
      .sort((a, b) => a.order - b.order)
    const last = steps.findLast(({ decides }) => decides)
    return {
      id,
      instrument: steps[0]?.citation.instrument ?? '',
      subject,
      steps,
      next: steps.filter(({ state }) => state === 'next').map(({ norm }) => norm),
      decides: last?.actor ?? null,
    }
  })
}
