import { derivedFacts } from '../derive'
import type { Frame } from '../evaluate'
import { type MissingFact, type SetValue, vocabulary } from '../facts'
import type { RulebookNorm } from '../rulebook'
import { doneState } from './done'
import type { Item } from './finding'
import { type Bench, type Judgement, judged, undetermined } from './judgement'
import { absence } from './point-label'

/** What is lacking to know whether the step of a liability is done, where anything is told of it. */
const openStep = (
  { step }: RulebookNorm['norm'],
  frame: Frame,
): readonly MissingFact[] | undefined => {
  const done = step && doneState(step.done, frame)
  return done?.state === 'unknown' && frame.isTold(frame.slots.of(step?.done as string))
    ? done.missing
    : undefined
}

/**
 * What a liability comes to, given that its circumstances hold: the measures owed, and beside them
 * those that the document names. That they were taken does not unsay that they are owed; whether
 * they are the right ones is for a norm of its own.
 */
export const judgeLiability = (norm: RulebookNorm['norm'], { frame }: Bench): Judgement => {
  const open = norm.force === 'may' ? undefined : openStep(norm, frame)
  if (open) return undetermined(open)
  const owed = judged(norm.force === 'may' ? 'permitted' : 'required')
  const { measures } = norm
  const imposed = measures?.imposed
  if (!measures || !imposed) return owed
  const taken = frame.value(frame.slots.of(imposed.fact)) as SetValue | null | undefined
  const { values } = vocabulary.facts.get(imposed.fact) ?? derivedFacts.get(imposed.fact) ?? {}
  const allowed = new Map(measures.list.map(({ id, label }) => [id, label]))
  const items: Item[] = (taken?.present ?? []).map((item) => {
    const label = allowed.get(item) ?? values?.[item] ?? { zh: item, en: item }
    const met = measures.open || allowed.has(item)
    const words = met ? label : absence(label)
    return { fact: imposed.fact, item, label: words, state: met ? 'met' : 'unmet' }
  })
  return judged(owed.verdict, { items })
}

/** Of measures owed together: all of them, whatever was done besides; of a choice: some, and no others. */
const isPaid = (
  { mode, list }: NonNullable<RulebookNorm['norm']['measures']>,
  items: readonly Item[],
): boolean =>
  mode === 'all'
    ? list.every(({ id }) => items.some(({ item }) => item === id))
    : items.length > 0 && items.every(({ state }) => state === 'met')

/** Whether the step of a liability is done, or the measures that it owes were taken. */
export const isDischarged = (
  { measures, step }: RulebookNorm['norm'],
  { items }: Judgement,
  { frame }: Bench,
): boolean =>
  (step !== undefined && doneState(step.done, frame).state === 'done') ||
  (measures?.imposed !== undefined &&
    frame.value(frame.slots.of(measures.imposed.status)) === 'done' &&
    isPaid(measures, items))
