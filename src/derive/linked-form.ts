import type { MissingFact } from '../facts'
import { competentOrganCount } from './competent-organ-count'
import { type DeriveContext, type Derived, type DerivedFact, read } from './derived-fact'

const JOINT_SIGNS = [
  'initiation.oneActSeveralNorms',
  'initiation.severalDutiesTouched',
  'initiation.competentOrganUncertain',
  'initiation.governmentDecidedJoint',
]

/** The form that the grounds show, apart from what the document says it is. */
export const formShown = (context: DeriveContext): Derived => {
  const count = competentOrganCount.derive(context)
  const signs = JOINT_SIGNS.map((name) => read(context, name))
  const several = 'value' in count && (count.value as number) > 1
  if (several || signs.some(({ value }) => value === true)) return { value: 'joint' }
  const missing = signs.flatMap((sign) => sign.missing ?? ([] as MissingFact[]))
  if ('missing' in count) return { missing: [...count.missing, ...missing] }
  return missing.length > 0 ? { missing } : { value: count.value === 1 ? 'coordinated' : 'joint' }
}

/** Coordinated or joint enforcement by legal nature; the name on the plan does not count. */
export const linkedForm: DerivedFact = {
  name: 'initiation.linkedForm',
  topicName: 'initiation',
  kind: 'choice',
  label: { zh: '联动执法的法律形式', en: 'legal form of the linked enforcement' },
  about: {
    zh: '已给出 action.form 的从其规定；否则由有管辖权的机关等事实得出，不看方案所称',
    en: 'action.form where it is given; otherwise from the competent organs and related facts, never from the name on the plan',
  },
  values: {
    coordinated: { zh: '协同执法', en: 'coordinated enforcement' },
    joint: { zh: '联合执法', en: 'joint enforcement' },
  },
  derive: (context) => {
    const { value } = read(context, 'action.form')
    return value === undefined || value === null ? formShown(context) : { value }
  },
}
