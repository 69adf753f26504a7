import type { DerivedFact } from '../derived-fact'
import { anyOf } from '../maybe'
import { pastEvent } from '../past-event'

/** Whether an action is more than planned: it has started or ended. */
export const actionTookPlace: DerivedFact = {
  name: 'action.tookPlace',
  topicName: 'action',
  kind: 'flag',
  label: { zh: '行动已经开始或者结束', en: 'started or ended' },
  about: {
    zh: '由 startedOn、endedOn 得出：其一已到即是',
    en: 'from startedOn and endedOn: so where one of them has come',
  },
  derive: (context) =>
    anyOf([pastEvent(context, 'action.startedOn'), pastEvent(context, 'action.endedOn')]),
}
