import { dayOf } from '../calendar'
import { type DeriveContext, type Derived, type DerivedFact, read } from './derived-fact'

/** Where the dates put it; none where they do not suffice. */
export const phaseByDates = (context: DeriveContext): Derived => {
  const found = read(context, 'transfer.discoveredOn').value
  const carved = read(context, 'transfer.carvedOverOn').value
  if (carved === null) return { value: 'before' }
  if (typeof found !== 'string' || typeof carved !== 'string') return { value: null }
  const day = dayOf(found)
  if (day === carved) return { value: 'same-day' }
  return { value: day < carved ? 'before' : 'after' }
}

/** On which side of the carve-over a violation to be transferred was found. */
export const transferPhase: DerivedFact = {
  name: 'transfer.carveOverPhase',
  topicName: 'transfers',
  kind: 'choice',
  label: { zh: '发现时间在划转之前或之后', en: 'found before or after the carve-over' },
  about: {
    zh: '由 transfer.discoveredOn 与 transfer.carvedOverOn 比较；日期不明的，从 transfer.carvedOver',
    en: 'from transfer.discoveredOn against transfer.carvedOverOn; where a date is not known, from transfer.carvedOver',
  },
  values: {
    before: { zh: '划转前', en: 'before' },
    'same-day': { zh: '划转当日', en: 'on the very day' },
    after: { zh: '划转后', en: 'after' },
  },
  derive: (context) => {
    const dated = phaseByDates(context)
    if ('value' in dated && dated.value !== null) return dated
    const stated = read(context, 'transfer.carvedOver')
    if (typeof stated.value === 'boolean') return { value: stated.value ? 'after' : 'before' }
    const dates = ['carvedOverOn', 'discoveredOn'].map((name) => read(context, `transfer.${name}`))
    const undated = dates.flatMap((reading) => reading.missing ?? [])
    const missing = undated.length > 0 ? undated : [stated.missing].flatMap((each) => each ?? [])
    return missing.length > 0 ? { missing } : { value: null }
  },
}
