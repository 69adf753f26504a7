import { type DeriveContext, type DerivedFact, read } from './derived-fact'
import { type Maybe, NO, notOf } from './maybe'
import { pastEvent } from './past-event'

const ENDED_ON = 'action.endedOn'

/** Whether an action is over for which no plan was drafted, of whose contents nothing is told. */
export const neverDrafted = (context: DeriveContext): Maybe => {
  const told = ['plan.draftedBy', 'plan.draftedOn'].map((name) => read(context, name).value)
  const isNone = told.includes(null) && !told.some((value) => typeof value === 'string')
  const isOpen = read(context, 'plan.contents').value === undefined
  return isNone && isOpen && !read(context, ENDED_ON).missing ? pastEvent(context, ENDED_ON) : NO
}

/** Whether there may have been a plan: no only of an action that is over without one. */
export const planEverDrafted: DerivedFact = {
  name: 'plan.everDrafted',
  topicName: 'plan',
  kind: 'flag',
  label: { zh: '起草过方案', en: 'a plan was drafted at all' },
  about: {
    zh: '由 plan.draftedBy、plan.draftedOn、action.endedOn 得出：前两项任一为 null（另一项为 null 或者没有填），plan.contents 没有填，而行动已经结束的为否，其他为是',
    en: 'from plan.draftedBy, plan.draftedOn and action.endedOn: no where one of the first two is null (the other null or left out), plan.contents is left out, and the action is over, otherwise yes',
  },
  derive: (context) => notOf(neverDrafted(context)),
}
