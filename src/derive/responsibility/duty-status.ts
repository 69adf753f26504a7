import { type DeriveContext, type Derived, type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'
import { statusValues } from '../status-values'

const statusOf = (context: DeriveContext): Derived => {
  const told = read(context, 'duty.status').value
  if (told !== undefined) return { value: told as string | null }
  const come = pastEvent(context, 'matter.date')
  return 'value' in come ? { value: come.value ? 'done' : 'proposed' } : come
}

/** Of conduct that is forbidden: it is there, planned or done, in a month that runs. */
export const dutyStatus: DerivedFact = {
  name: 'duty.conductStatus',
  topicName: 'duty',
  kind: 'choice',
  label: { zh: '履职情况的状态', en: 'status of what is told of the performance' },
  about: {
    zh: '由 duty.status 得出；没有填的，matter.date 已到的为已作出，尚未到或者不知到否的为拟作出',
    en: 'from duty.status; where it is not told, done once matter.date has come, planned while it has not, or may not have',
  },
  values: statusValues,
  derive: (context) => {
    const status = statusOf(context)
    const isVague = 'missing' in status && read(context, 'matter.date').value !== undefined
    return isVague ? { value: 'proposed' } : status
  },
}

/** Of conduct that is owed: whether it has been left undone, in a month that runs, is not known. */
export const performanceStatus: DerivedFact = {
  ...dutyStatus,
  name: 'duty.performanceStatus',
  label: { zh: '应当履职的状态', en: 'status of the performance that is owed' },
  about: {
    zh: '由 duty.status 得出；没有填的，matter.date 已到的为已作出，尚未到的为拟作出',
    en: 'from duty.status; where it is not told, done once matter.date has come, planned while it has not',
  },
  derive: statusOf,
}
