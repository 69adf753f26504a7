import { hasHappened } from '../calendar'
import type { DerivedFact } from '../derive'
import type { CompiledNorm, Frame } from '../evaluate'
import type { MissingFact, Value } from '../facts'
import type { Bench } from './judgement'
import { dateMissing, slotOfDate, spanOf } from './trigger'

/** Whether an act is planned, done or undone again; `undefined` for lack of facts. */
export interface ActStatus {
  readonly value: Value
  readonly missing: readonly MissingFact[]
  /** The fact that tells it. */
  readonly slot: number
  /** Its month or year is told, and the day of the question lies in it: planned or done, it is there. */
  readonly isThisMonth?: true
}

/** By the first date told of these; planned where each is said to be none. */
const byTrigger = (dates: readonly number[], frame: Frame): ActStatus => {
  const told = slotOfDate(dates, frame)
  const slot = told ?? (dates[dates.length - 1] as number)
  const span = spanOf(dates, frame, told)
  if (span === undefined)
    return { value: undefined, missing: dateMissing(dates, frame, told), slot }
  if (told === undefined) return { value: 'proposed', missing: [], slot }
  return byDate(told, frame)
}

const byDate = (slot: number, frame: Frame): ActStatus => {
  const come = hasHappened(frame.value(slot) as string, frame.asOf)
  return come === undefined
    ? { value: undefined, missing: frame.daysLacking(slot), slot, isThisMonth: true }
    : { value: come ? 'done' : 'proposed', missing: [], slot }
}

/** Whether the matter that a norm is asked about lies ahead. */
export const isAhead = ({ on }: CompiledNorm, { frame }: Bench): boolean =>
  byTrigger(on.slice(-1), frame).value === 'proposed'

/** What tells it: a status, a date, or who acts. */
const kindOf = ({ slots }: Frame, slot: number): 'status' | 'date' | 'who' => {
  const source = slots.sources[slot]
  const { kind, values } = source && 'fact' in source ? source.fact : (source as DerivedFact)
  if (values && Object.hasOwn(values, 'done')) return 'status'
  return kind === 'choice' || kind === 'ref' ? 'who' : 'date'
}

/**
 * The status of the act that a norm is about. The norm names the fact that tells it: a status; the
 * date of the act, which is planned while there is none or it lies ahead; or who acts, which is still
 * open while nobody does. Where that date is not told, it goes by the date of the matter; where no
 * fact is named, or somebody acts, by the date that the norm goes by.
 */
export const actStatus = ({ source, on }: CompiledNorm, { frame }: Bench): ActStatus => {
  const { act } = source.norm
  if (act === undefined) return byTrigger(on, frame)
  const slot = frame.slots.of(act)
  const value = frame.value(slot)
  const kind = kindOf(frame, slot)
  if (kind === 'status') return { value, missing: frame.missing(slot), slot }
  if (kind === 'who')
    return value === null ? { value: 'proposed', missing: [], slot } : byTrigger(on, frame)
  if (value === undefined) return byTrigger(on.slice(-1), frame)
  return typeof value === 'string' ? byDate(slot, frame) : { value: 'proposed', missing: [], slot }
}

/** Whether the document itself states that the act is only planned. */
export const isStatedPlan = ({ source }: CompiledNorm, { frame }: Bench): boolean => {
  const { act } = source.norm
  if (act === undefined) return false
  const slot = frame.slots.of(act)
  const isStated = 'fact' in (frame.slots.sources[slot] as object)
  return isStated && frame.value(slot) === 'proposed'
}

/** Whether the status of the act has a say: where the norm names a fact for it, or it is not done. */
export const asksForStatus = (norm: CompiledNorm, bench: Bench): boolean =>
  norm.source.norm.act !== undefined || actStatus(norm, bench).value !== 'done'
