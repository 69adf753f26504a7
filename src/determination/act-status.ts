import { dayOf } from '../calendar'
import { type CompiledNorm, type Frame, hasHappened } from '../evaluate'
import type { MissingFact, Value } from '../facts'
import type { Bench } from './judgement'
import { firstDate, noDate, spanOf } from './trigger'

/** Whether an act is planned, done or undone again; `undefined` for lack of facts. */
export interface ActStatus {
  readonly value: Value
  readonly missing: readonly MissingFact[]
}

const DONE: ActStatus = { value: 'done', missing: [] }
const PROPOSED: ActStatus = { value: 'proposed', missing: [] }

/** By the first date told of these; planned where each is said to be none. */
const byDate = (dates: readonly number[], frame: Frame): ActStatus => {
  const date = firstDate(dates, frame)
  const span = spanOf(dates, frame, date)
  if (span === undefined) return DONE
  const day = dayOf(frame.asOf)
  if (date === undefined || span.first > day) return PROPOSED
  return span.last <= day ? DONE : { value: undefined, missing: [noDate] }
}

/**
 * The status of the act that a norm is about. The norm names the fact that tells it: a status, or the
 * date of the act, which is planned while there is none or it lies ahead. Where that date is not told,
 * or no fact is named, it goes by the date of the matter, or by that of the event that triggers the norm.
 */
export const actStatus = ({ source, on }: CompiledNorm, { frame }: Bench): ActStatus => {
  const { act } = source.norm
  if (act === undefined) return byDate(on, frame)
  const slot = frame.slots.of(act)
  const value = frame.value(slot)
  if (!isDated(frame, slot)) return { value, missing: frame.missing(slot) }
  if (value === null) return PROPOSED
  if (typeof value !== 'string') return byDate(on.slice(-1), frame)
  return hasHappened(value, frame.asOf) ? DONE : PROPOSED
}

const isDated = ({ slots }: Frame, slot: number): boolean => {
  const source = slots.sources[slot]
  return source !== undefined && 'fact' in source && source.fact.kind !== 'choice'
}
