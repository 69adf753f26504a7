import { isEarlierDay } from '../../calendar'
import type { MissingFact } from '../../facts'
import {
  type DeriveContext,
  type Derived,
  type DerivedFact,
  daysLacking,
  read,
} from '../derived-fact'

const CARVED_ON = 'carveOver.on'

/** Where a date lies beside the day of the carve-over; or what would have to be told to know it. */
type Place = 'before' | 'same-day' | 'after' | 'none' | { missing: readonly MissingFact[] }

const placeOf = (context: DeriveContext, name: string, day: string): Place => {
  const { value, missing } = read(context, name)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return 'none'
  const [before, after] = [isEarlierDay(value, day), isEarlierDay(day, value)]
  if (before) return 'before'
  if (after) return 'after'
  return before === false && after === false
    ? 'same-day'
    : { missing: daysLacking(context, [name, CARVED_ON]) }
}

const byFinding = (found: Place): Derived => {
  if (typeof found === 'object') return found
  return { value: found === 'before' ? 'found-unfiled' : 'after' }
}

/** Where the dates put it. */
export const datesOfState = (context: DeriveContext): Derived => {
  const on = read(context, CARVED_ON)
  if (typeof on.value !== 'string') return on.missing ? { missing: [on.missing] } : { value: null }
  const day = on.value
  const [found, filed, closed] = ['foundOn', 'filedOn', 'closedOn'].map((name) =>
    placeOf(context, `carveOver.${name}`, day),
  ) as [Place, Place, Place]
  if (closed === 'before') return { value: 'closed-before' }
  if (found === 'after') return { value: 'after' }
  if (filed === 'before') return typeof closed === 'object' ? closed : { value: 'filed-open' }
  if (filed === 'same-day' || found === 'same-day') return { value: 'same-day' }
  return typeof filed === 'object' ? filed : byFinding(found)
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

/** Whether a date surely lies before the day of the carve-over. */
export const isBeforeCarveOver = (context: DeriveContext, name: string): boolean => {
  const on = read(context, CARVED_ON).value
  return typeof on === 'string' && placeOf(context, name, on) === 'before'
}

/** Whether a case is one of after the carve-over: of one filed before it, known whatever became of it. */
export const caseAfterCarveOver: DerivedFact = {
  name: 'carveOver.caseAfter',
  topicName: 'carveOver',
  kind: 'flag',
  label: { zh: '划转后的案件', en: 'case of after the carve-over' },
  about: {
    zh: '由 carveOver.state 得出；划转前已立案的为否，不论是否结案',
    en: 'from carveOver.state; no where the case was filed before the carve-over, closed or not',
  },
  derive: (context) => {
    if (isBeforeCarveOver(context, 'carveOver.filedOn')) return { value: false }
    const state = carveOverState.derive(context)
    return 'missing' in state ? state : { value: state.value === 'after' }
  },
}

/** Whether a case was filed before the carve-over, whatever became of it: closed, or still open. */
export const filedBeforeCarveOver: DerivedFact = {
  name: 'carveOver.filedBefore',
  topicName: 'carveOver',
  kind: 'flag',
  label: { zh: '划转前已立案', en: 'filed before the carve-over' },
  about: {
    zh: '由 carveOver.filedOn 与划转日比较，不足的从 carveOver.state；不论是否结案',
    en: 'from carveOver.filedOn against the day of the carve-over, else from carveOver.state; closed or not',
  },
  derive: (context) => {
    if (isBeforeCarveOver(context, 'carveOver.filedOn')) return { value: true }
    const state = carveOverState.derive(context)
    if ('missing' in state) return state
    return { value: state.value === 'closed-before' || state.value === 'filed-open' }
  },
}
