import { dayOf, firstDayOf, isIsoDate, lastDayOf } from '../../calendar'
import { basisOf, type Determination } from '../../determination'
import { type CaseFacts, CLAIMED, DECLINED, type Fact, type MissingFact } from '../../facts'
import { daySamples } from './date-samples'
import { missingPlace, toldAt } from './place'
import { comparedWith } from './thresholds'

/** The most entries of a register that are tried one by one. */
const MOST_ENTRIES = 12

/** The ids of a listed topic. */
export const idsOf = (facts: CaseFacts, topic: string | undefined): string[] => {
  const entries = (facts as Record<string, unknown>)[topic ?? '']
  if (!Array.isArray(entries)) return []
  return entries.map((entry: { id: string }) => entry.id)
}

/** None, each by itself, all but each, and all. */
const subsets = (items: readonly string[]): string[][] => {
  const few = items.slice(0, MOST_ENTRIES)
  const singles = few.map((item) => [item])
  const lacking = few.length > 2 ? few.map((item) => items.filter((each) => each !== item)) : []
  return [[], [...items], ...singles, ...lacking]
}

const numbers = (fact: Fact, determination: Determination): number[] => {
  const { options } = basisOf(determination)
  const isWhole = fact.kind === 'count'
  const own = comparedWith(options.rulebook, fact.name)
  const edges = [...own, ...(own.length > 0 ? [] : comparedWith(options.rulebook))]
  const step = isWhole ? 1 : 0.01
  const near = edges
    .filter((edge): edge is number => typeof edge === 'number')
    .flatMap((edge) => [edge - step, edge, edge + step])
  return [...new Set([0, 1, 2, 3, 10, 100, 1000, ...near])].filter(
    (value) => value >= 0 && (!isWhole || Number.isInteger(value)),
  )
}

const divisions = (determination: Determination): string[] => {
  const regulations = [...basisOf(determination).options.rulebook.regulations.values()]
  const codes = regulations.flatMap(({ instrument }) => instrument.territory.codes)
  const outside = ['990000', '110101'].filter((code) => !codes.some((own) => code.startsWith(own)))
  return [...codes.map((code) => code.padEnd(6, '0')), ...outside]
}

const terms = (asOf: string) => [
  { workingDays: 1 },
  { workingDays: 30 },
  { days: 5 },
  { days: 15 },
  { days: 90 },
  { until: asOf },
]

const noDates = ({ declinable }: Fact) => (declinable ? [null, DECLINED] : [null])

const plain = (fact: Fact, determination: Determination): unknown[] => {
  const { document, options } = basisOf(determination)
  const asOf = dayOf(options.asOf)
  switch (fact.kind) {
    case 'flag':
      return [true, false]
    case 'choice':
      return [...Object.keys(fact.values ?? {}).filter((value) => value !== CLAIMED), null]
    case 'set':
      return subsets(Object.keys(fact.values ?? {}))
    case 'ref':
      return [...idsOf(document.facts, fact.topic), null]
    case 'refs':
      return subsets(idsOf(document.facts, fact.topic))
    case 'date':
      return [...noDates(fact), ...daySamples(determination)]
    case 'moment':
      return [
        ...noDates(fact),
        ...daySamples(determination),
        `${asOf}T00:00+08:00`,
        `${asOf}T12:00+08:00`,
      ]
    case 'count':
    case 'amount':
    case 'number':
      return numbers(fact, determination)
    case 'text':
      return ['…', ...comparedWith(options.rulebook, fact.name), null]
    case 'division':
      return divisions(determination)
    case 'term':
      return [null, ...terms(asOf)]
    case 'group':
      return [null, {}]
    case 'list':
      return [[]]
  }
}

const isDated = ({ kind }: Fact): boolean => kind === 'date' || kind === 'moment'

/** Days and times that may be those of a date told less closely. */
const closerDates = (told: string, fact: Fact, determination: Determination): unknown[] => {
  const [first, last] = [firstDayOf(told), lastDayOf(told)]
  const inside = plain(fact, determination).filter(
    (each) => typeof each === 'string' && isIsoDate(each) && first < each && each < last,
  )
  const days = [...new Set([first, ...inside, last])]
  return fact.kind === 'moment'
    ? days.flatMap((day) => [day, `${day}T00:00+08:00`, `${day}T12:00+08:00`, `${day}T23:59+08:00`])
    : days
}

/**
 * Values to try for a missing fact, as they would stand in the document: all of a closed list, and of
 * an open one those on both sides of what the conditions and periods compare it with.
 */
export const samplesOf = (missing: MissingFact, determination: Determination): unknown[] => {
  const { fact, item } = missingPlace(missing)
  if (item !== undefined) return [true, false]
  const told = toldAt(basisOf(determination).document.facts, missing.path)
  const values =
    typeof told === 'string' && isDated(fact)
      ? closerDates(told, fact, determination)
      : plain(fact, determination)
  if (!fact.finding) return values
  const found = values.filter((value) => value !== null)
  return [...found.map((value) => ({ value, by: '…', reason: '…' })), null]
}
