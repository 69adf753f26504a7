import type { MissingFact } from '../facts'
import type { Deadline } from '../rulebook'
import { doneState } from './done'
import type { Bench } from './judgement'

/**
 * What of its dates a period depends on: the day, where no more than a month or year is told; of a
 * period in hours, the time of day.
 */
export const closerDates = (
  spec: Deadline | undefined,
  doneFact: string,
  { frame }: Bench,
): readonly MissingFact[] => {
  if (!spec || !('from' in spec)) return []
  const slots = [spec.from, doneFact].flatMap((name) => {
    const done = doneState(name, frame)
    return done.state === 'done' && done.dateSlot !== undefined ? [done.dateSlot] : []
  })
  const days = slots.flatMap((slot) => frame.daysLacking(slot))
  return 'hours' in spec && days.length === 0
    ? slots.flatMap((slot) => frame.timesLacking(slot))
    : days
}
