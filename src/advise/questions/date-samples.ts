import { addDays, dayOf, isIsoDate } from '../../calendar'
import type { Determination } from '../../determination'
import { basisOf } from '../../determination'

const MOST = 44
const BACK = [3, 5, 7, 10, 14, 30, 60, 400]

const duesOf = ({ findings }: Determination): string[] =>
  findings.flatMap(({ deadline }) => {
    if (!deadline) return []
    return deadline.provisional ? [deadline.earliest, deadline.latest] : [deadline.due]
  })

/**
 * Days to try for an unknown date: the date of the question and those in the document, due dates, the
 * dates of force, each with the day before and after; and days further back and ahead.
 */
export const daySamples = (determination: Determination): string[] => {
  const { document, options } = basisOf(determination)
  const asOf = dayOf(options.asOf)
  const stated = JSON.stringify(document.facts).match(/\d{4}-\d\d-\d\d/g) ?? []
  const force = [...options.rulebook.regulations.values()]
    .filter(({ instrument }) => determination.instruments.some(({ id }) => id === instrument.id))
    .flatMap(({ instrument: { inForce } }) => [inForce.from, ...(inForce.to ? [inForce.to] : [])])
  const edges = [...new Set([asOf, ...stated, ...duesOf(determination).map(dayOf), ...force])]
  const days = edges.filter(isIsoDate).flatMap((day) => [day, addDays(day, -1), addDays(day, 1)])
  const far = [...BACK.map((back) => addDays(asOf, -back)), addDays(asOf, 30), addDays(asOf, 400)]
  return [...new Set([...days.slice(0, MOST - far.length), ...far])]
}
