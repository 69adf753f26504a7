import { type DerivedFact, read } from '../derived-fact'
import { notOf } from '../maybe'
import { pastEvent } from '../past-event'

const ENDED_ON = 'action.endedOn'

/** Whether a plan was drafted, or can still be: of an action that is over none can. */
export const planDraftable: DerivedFact = {
  name: 'plan.draftable',
  topicName: 'plan',
  kind: 'flag',
  label: { zh: '方案已经起草或者还能起草', en: 'the plan was drafted, or can still be' },
  about: {
    zh: '由 plan.draftedBy、action.endedOn 得出：没有人起草而行动已经结束的为否，其他为是',
    en: 'from plan.draftedBy and action.endedOn: no where nobody drafted one and the action is over, otherwise yes',
  },
  derive: (context) => {
    const isNone = read(context, 'plan.draftedBy').value === null
    if (!isNone || read(context, ENDED_ON).missing) return { value: true }
    return notOf(pastEvent(context, ENDED_ON))
  },
}
