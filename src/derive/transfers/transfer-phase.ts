import { isEarlierDay } from '../../calendar'
import {
  type DeriveContext,
  type Derived,
  type DerivedFact,
  daysLacking,
  read,
} from '../derived-fact'

const DISCOVERED_ON = 'transfer.discoveredOn'
const CARVED_ON = 'transfer.carvedOverOn'

/** Where the dates put it; none where they do not suffice. */
export const phaseByDates = (context: DeriveContext): Derived => {
  const found = read(context, DISCOVERED_ON).value
  const carved = read(context, CARVED_ON).value
  if (carved === null) return { value: 'before' }
  if (typeof found !== 'string' || typeof carved !== 'string') return { value: null }
  const [before, after] = [isEarlierDay(found, carved), isEarlierDay(carved, found)]
  if (before || after) return { value: before ? 'before' : 'after' }
  return { value: before === false && after === false ? 'same-day' : null }
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
    const dates = [CARVED_ON, DISCOVERED_ON]
    const untold = dates.flatMap((name) => read(context, name).missing ?? [])
    const undated = [...untold, ...daysLacking(context, dates)]
    const missing = undated.length > 0 ? undated : [stated.missing].flatMap((each) => each ?? [])
    return missing.length > 0 ? { missing } : { value: null }
  },
}
