import { isEarlierDay } from '../../calendar'
import { type DeriveContext, type DerivedFact, daysLacking, read } from '../derived-fact'

const [STARTED_ON, ENDED_ON, MATTER_DATE] = ['action.startedOn', 'action.endedOn', 'matter.date']

/** Whether one date is the earlier day; `undefined` where a month or year leaves it open. */
const isBefore = (context: DeriveContext, first: string, second: string): boolean | undefined => {
  const [a, b] = [first, second].map((name) => read(context, name).value)
  return typeof a === 'string' && typeof b === 'string' ? isEarlierDay(a, b) : false
}

/** Of two dates whose order is open, the one that is told by its month or year only. */
const vaguerOf = (context: DeriveContext, first: string, second: string): string => {
  const [a = 0, b = 0] = [first, second].map((name) => String(read(context, name).value).length)
  return a <= b ? first : second
}

/** The date of the matter, as far as the action lasted then; else the end of it that lies next. */
const nameOf = (context: DeriveContext): string => {
  if (read(context, 'action.type').value !== 'long-term') return STARTED_ON
  const isOver = isBefore(context, ENDED_ON, MATTER_DATE)
  if (isOver !== false) return isOver ? ENDED_ON : vaguerOf(context, ENDED_ON, MATTER_DATE)
  const isAhead = isBefore(context, MATTER_DATE, STARTED_ON)
  if (isAhead === false) return MATTER_DATE
  return isAhead ? STARTED_ON : vaguerOf(context, STARTED_ON, MATTER_DATE)
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
