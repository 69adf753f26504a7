import { type SetValue, subjectCount, type Value, vocabulary } from '../../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { statusValues } from '../status-values'

const ofOfficer = (context: DeriveContext, detail: 'measures' | 'status'): Value[] =>
  Array.from(
    { length: subjectCount(context.document, 'personLiability') },
    (_, index) => read(context, `personFault.${detail}`, index).value,
  )

/** What is in each of several sets; what is only in some, or may be, is open. */
const common = (sets: readonly SetValue[]): SetValue => {
  const items = [...new Set(sets.flatMap(({ present, unknown }) => [...present, ...unknown]))]
  const inEach = (item: string) => sets.every(({ present }) => present.includes(item))
  return { present: items.filter(inEach), unknown: items.filter((item) => !inEach(item)) }
}

/** The measures told with the circumstances for which an officer is liable, if told of each of them. */
export const officerMeasures = (context: DeriveContext): SetValue | undefined => {
  const told = ofOfficer(context, 'measures')
  return told.length === 0 || told.includes(undefined) ? undefined : common(told as SetValue[])
}

/** The status of those measures, if it is one. */
export const officerStatus = (context: DeriveContext): Value => {
  const [first, ...others] = ofOfficer(context, 'status')
  return others.every((each) => each === first) ? first : undefined
}

const taken = (context: DeriveContext, own: string, other: (context: DeriveContext) => Value) => {
  const { value, missing } = read(context, own)
  const told = value === undefined ? other(context) : value
  if (told !== undefined) return { value: told }
  return { missing: missing ? [missing] : [] }
}

/** Whether it is told that nothing was decided yet. */
export const isTierOpen = (context: DeriveContext): boolean => {
  const { tier, personLiability = [] } = context.document.facts
  if (read(context, 'tier.measures').value !== undefined) return tier?.measures === null
  return personLiability.length > 0 && personLiability.every(({ measures }) => measures === null)
}

/** Measures of a tier, told there or with the circumstances for which the officer is liable. */
export const tierImposed: DerivedFact = {
  name: 'tier.imposed',
  topicName: 'tier',
  kind: 'set',
  label: { zh: '处理', en: 'measures' },
  about: {
    zh: 'tier.measures；没有填的，从 personLiability 各条的 measures，只在其中几条的不明',
    en: 'tier.measures; where it is not told, the measures of "personLiability": what only some of its entries have is open',
  },
  get values() {
    return vocabulary.facts.get('tier.measures')?.values as NonNullable<DerivedFact['values']>
  },
  derive: (context): Derived => taken(context, 'tier.measures', officerMeasures),
  itemsAt: (context) => {
    const isOwn = read(context, 'tier.measures').value !== undefined
    const isOne = subjectCount(context.document, 'personLiability') === 1
    return !isOwn && isOne ? ['personFault.measures', 0] : ['tier.measures']
  },
}

export const tierImposedStatus: DerivedFact = {
  name: 'tier.imposedStatus',
  topicName: 'tier',
  kind: 'choice',
  label: { zh: '处理的状态', en: 'status of the measures' },
  about: {
    zh: 'tier.status；没有填的，从 personLiability 的 status，各条一致的为限',
    en: 'tier.status; where it is not told, the status of "personLiability", if all its entries tell the same',
  },
  values: statusValues,
  derive: (context): Derived => taken(context, 'tier.status', officerStatus),
}
