import { type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'
import { statusValues } from '../status-values'

/** Whether what is told of the performance of duties is done or only planned. */
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
    const told = read(context, 'duty.status').value
    if (told !== undefined) return { value: told as string | null }
    const come = pastEvent(context, 'matter.date')
    if ('value' in come) return { value: come.value ? 'done' : 'proposed' }
    return read(context, 'matter.date').value === undefined ? come : { value: 'proposed' }
  },
}
