import type { Reading } from '../facts'
import { type DeriveContext, type Derived, type DerivedFact, read } from './derived-fact'

const isBefore = (date: Reading, day: string) => typeof date.value === 'string' && date.value < day
const isOn = (date: Reading, day: string) => date.value === day
const isAfter = (date: Reading, day: string) => typeof date.value === 'string' && date.value > day

const lacking = (...readings: Reading[]): Derived => ({
  missing: readings.flatMap(({ missing }) => missing ?? []),
})

const byFinding = (found: Reading, day: string): Derived => {
  if (found.value === undefined) return lacking(found)
  if (isBefore(found, day)) return { value: 'found-unfiled' }
  return { value: isOn(found, day) ? 'same-day' : 'after' }
}

/** Where the dates put it. */
export const datesOfState = (context: DeriveContext): Derived => {
  const on = read(context, 'carveOver.on')
  const [found, filed, closed] = ['foundOn', 'filedOn', 'closedOn'].map((name) =>
    read(context, `carveOver.${name}`),
  ) as [Reading, Reading, Reading]
  if (typeof on.value !== 'string') return on.missing ? lacking(on) : { value: null }
  const day = on.value
  if (isBefore(closed, day)) return { value: 'closed-before' }
  if (isAfter(found, day)) return { value: 'after' }
  if (isBefore(filed, day))
    return closed.value === undefined ? lacking(closed) : { value: 'filed-open' }
  if (isOn(filed, day) || isOn(found, day)) return { value: 'same-day' }
  return filed.value === undefined ? lacking(filed) : byFinding(found, day)
}

/** Where a case stood when the power to penalise was carved over. */
export const carveOverState: DerivedFact = {
  name: 'carveOver.state',
  topicName: 'carveOver',
  kind: 'choice',
  label: { zh: '划转时的案件状态', en: 'state of the case at the carve-over' },
  about: {
    zh: '由 carveOver 的各日期与划转日比较；日期不足的，从 carveOver.stage',
    en: 'from the dates of "carveOver" against the day of the carve-over; where they do not suffice, from carveOver.stage',
  },
  values: {
    'closed-before': { zh: '划转前已结案', en: 'closed before' },
    'filed-open': { zh: '划转前已立案未结案', en: 'filed before, still open' },
    'found-unfiled': { zh: '划转前已发现未立案', en: 'found before, not filed before' },
    'same-day': { zh: '划转当日发现或立案', en: 'found or filed on the very day' },
    after: { zh: '划转后发现', en: 'found after' },
  },
  derive: (context) => {
    const derived = datesOfState(context)
    if ('value' in derived && derived.value !== null) return derived
    const { value } = read(context, 'carveOver.stage')
    return typeof value === 'string' ? { value } : derived
  },
}
