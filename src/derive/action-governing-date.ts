import { isEarlierDay } from '../calendar'
import { type DeriveContext, type DerivedFact, daysLacking, read } from './derived-fact'

const [STARTED_ON, ENDED_ON, MATTER_DATE] = ['action.startedOn', 'action.endedOn', 'matter.date']

const comesBefore = (context: DeriveContext, first: string, second: string): boolean => {
  const [a, b] = [first, second].map((name) => read(context, name).value)
  return typeof a === 'string' && typeof b === 'string' && isEarlierDay(a, b) === true
}

/** The date of the matter, as far as the action lasted then; else the end of it that lies next. */
const nameOf = (context: DeriveContext): string => {
  if (read(context, 'action.type').value !== 'long-term') return STARTED_ON
  if (comesBefore(context, ENDED_ON, MATTER_DATE)) return ENDED_ON
  return comesBefore(context, MATTER_DATE, STARTED_ON) ? STARTED_ON : MATTER_DATE
}

/** The date whose law governs how an action is made up: a long-term one is a lasting state. */
export const actionGoverningDate: DerivedFact = {
  name: 'action.governingDate',
  topicName: 'action',
  kind: 'date',
  label: {
    zh: '行动的组织适用该日施行的规定',
    en: 'date whose law governs how the action is made up',
  },
  about: {
    zh: '长期性的是持续的状态：为 matter.date，当时已经结束的为 action.endedOn，尚未开始的为 action.startedOn；其他为 action.startedOn',
    en: 'a long-term action is a lasting state: matter.date, or action.endedOn where it had ended by then, action.startedOn where it had not begun; of any other action action.startedOn',
  },
  daysLacking: (context) => daysLacking(context, [nameOf(context)]),
  derive: (context) => {
    const { value, missing } = read(context, nameOf(context))
    return value === undefined ? { missing: missing ? [missing] : [] } : { value }
  },
}
