import { type DerivedFact, read } from '../derived-fact'
import { pastEvent } from '../past-event'

/** Whether an action is being organised by somebody, or that is only planned. */
export const organisingStatus: DerivedFact = {
  name: 'action.organisingStatus',
  topicName: 'action',
  kind: 'choice',
  label: { zh: '组织协调的状态', en: 'status of the organising' },
  about: {
    zh: '由 organisedBy、startedOn 得出：无人组织，或者尚未开始的，为拟组织；startedOn 没有填的，以 matter.date 为准',
    en: 'from organisedBy and startedOn: planned while nobody organises, or nothing has started; where startedOn is not told, by matter.date',
  },
  values: {
    proposed: { zh: '拟组织', en: 'planned' },
    done: { zh: '已组织', en: 'done' },
  },
  derive: (context) => {
    if (read(context, 'action.organisedBy').value === null) return { value: 'proposed' }
    const isDated = read(context, 'action.startedOn').value !== undefined
    const begun = pastEvent(context, isDated ? 'action.startedOn' : 'matter.date')
    return 'value' in begun ? { value: begun.value ? 'done' : 'proposed' } : begun
  },
}
