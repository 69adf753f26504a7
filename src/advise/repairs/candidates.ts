import { dayOf, hasHappened } from '../../calendar'
import type { Frame } from '../../evaluate'
import { type CaseDocument, readFact, type SetValue, type Value } from '../../facts'
import type { Edit, Place } from './edit'
import { inHandOf } from './in-hand'
import { openingOf } from './opening'

/** Values of other facts with which a fact is compared: it may be given one of them. */
export type Hints = readonly Value[]

const idsOf = (topic: string | undefined, document: CaseDocument): string[] => [
  ...(document.positions.get(topic ?? '')?.keys() ?? []),
]

const datesAhead = (hints: Hints, asOf: string): string[] => {
  const dates = hints.filter(
    (each): each is string =>
      typeof each === 'string' && /^\d{4}-\d\d-\d\d/.test(each) && !hasHappened(each, asOf),
  )
  return [...new Set([...dates.map(dayOf), dayOf(asOf)])]
}

const otherLists = (value: Value, ids: readonly string[]): unknown[] => {
  const present = (value as SetValue | null)?.present ?? []
  return [
    ...present.map((id) => present.filter((each) => each !== id)),
    ...(present.length > 1 ? present.map((id) => [id]) : []),
    ...ids.filter((id) => !present.includes(id)).map((id) => [...present, id]),
  ]
}

const numbersNear = (hints: Hints): unknown[] =>
  hints.flatMap((each) => (typeof each === 'number' ? [each, each - 1] : [])).filter((n) => n >= 0)

/** Values that a fact might be given instead of its own; items of sets are told apart. */
const otherValues = (
  { fact }: Place,
  value: Value,
  hints: Hints,
  { document, asOf }: Frame,
): unknown[] => {
  switch (fact.kind) {
    case 'flag':
      return [value !== true]
    case 'choice':
      return Object.keys(fact.values ?? {}).filter((each) => each !== value)
    case 'ref':
      return idsOf(fact.topic, document).filter((id) => id !== value)
    case 'refs':
      return otherLists(value, idsOf(fact.topic, document))
    case 'date':
    case 'moment':
      return [...datesAhead(hints, asOf), ...(value === null ? [] : [null])]
    case 'group':
      return value === true ? [null] : [{}]
    case 'count':
      return numbersNear(hints)
    default:
      return []
  }
}

const otherItems = (place: Place, value: Value): Edit[] => {
  const { present, unknown } = (value as SetValue | null) ?? { present: [], unknown: [] }
  return Object.keys(place.fact.values ?? {})
    .filter((item) => !unknown.includes(item))
    .map((item) => ({ ...place, item, to: !present.includes(item) }))
}

const isAllowed = (to: unknown, { fact }: Place): boolean => {
  const allowed = inHandOf(fact)?.to
  return allowed?.some((each) => JSON.stringify(each) === JSON.stringify(to)) ?? true
}

/** The single edits of a place that may still be changed; none if it may not. */
export const editsOf = (place: Place, hints: Hints, frame: Frame): Edit[] => {
  const { fact, index } = place
  if (!openingOf(place, frame.document, frame.asOf)) return []
  const { value } = readFact(frame.document, fact, index)
  return fact.kind === 'set'
    ? otherItems(place, value)
    : otherValues(place, value, hints, frame)
        .filter((to) => isAllowed(to, place))
        .map((to) => ({ ...place, to }))
}
