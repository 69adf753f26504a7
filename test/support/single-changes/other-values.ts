import type { CaseFacts, vocabulary } from '../../../src'
import { addDays, dateAt, isIsoDate, isIsoDateTime } from '../../../src/calendar'
import { CLAIMED } from '../../../src/facts'

type Fact = NonNullable<ReturnType<typeof vocabulary.facts.get>>

type Values = (value: unknown, fact: Fact, facts: CaseFacts) => unknown[]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const without = (record: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const toggled = (items: readonly unknown[], item: unknown) =>
  items.includes(item) ? items.filter((each) => each !== item) : [...items, item]

const otherDays: Values = (value) => {
  if (typeof value !== 'string') return []
  if (isIsoDate(value)) return [addDays(value, -1), addDays(value, 1), value.slice(0, 7)]
  if (!isIsoDateTime(value)) return []
  return [-1, 1]
    .map((days) => addDays(value.slice(0, 10), days) + value.slice(10))
    .concat(dateAt(value))
}

const otherNumbers: Values = (value) => (typeof value === 'number' ? [value - 1, value + 1] : [])

const otherChoices: Values = (value, { values }) =>
  Object.keys(values ?? {}).filter((each) => each !== value && each !== CLAIMED)

const otherSets: Values = (value, { values }) => {
  const items = Object.keys(values ?? {})
  if (Array.isArray(value)) return items.map((item) => toggled(value, item))
  if (!isRecord(value)) return [[], items]
  return items.flatMap((item) => [
    { ...value, [item]: value[item] !== true },
    ...(item in value ? [without(value, item)] : []),
  ])
}

const idsOf = (facts: CaseFacts, topic: string | undefined): string[] => {
  const entries = (facts as Record<string, unknown>)[topic ?? '']
  return Array.isArray(entries) ? entries.map(({ id }) => String(id)) : []
}

const otherTerms: Values = (value) => {
  if (!isRecord(value)) return [{ workingDays: 5 }]
  const [[unit, length] = ['days', 1]] = Object.entries(value)
  const lengths = unit === 'until' ? otherDays : otherNumbers
  return lengths(length, {} as Fact, {} as CaseFacts).map((each) => ({ [unit]: each }))
}

const byKind: Partial<Record<Fact['kind'], Values>> = {
  flag: (value) => (typeof value === 'boolean' ? [!value] : [true, false]),
  choice: otherChoices,
  set: otherSets,
  date: otherDays,
  moment: otherDays,
  count: otherNumbers,
  amount: otherNumbers,
  number: otherNumbers,
  ref: (value, { topic }, facts) => idsOf(facts, topic).filter((each) => each !== value),
  refs: (value, { topic }, facts) =>
    Array.isArray(value) ? idsOf(facts, topic).map((id) => toggled(value, id)) : [],
  term: otherTerms,
  group: () => [{}],
  division: () => ['230100', '230183', '330802', '370112', '371082'],
}

const found = (value: unknown) => ({ value, by: 'test', reason: 'another finding' })

/** Values of its kind that a fact might have had instead, none and not allowed ones included. */
export const otherValues = (value: unknown, fact: Fact, facts: CaseFacts): unknown[] => {
  const inner = fact.finding && isRecord(value) ? value.value : value
  const others = (byKind[fact.kind]?.(inner, fact, facts) ?? []).map((each) =>
    fact.finding ? found(each) : each,
  )
  return value === null ? others : [...others, null]
}
