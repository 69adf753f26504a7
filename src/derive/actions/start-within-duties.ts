import { type DerivedFact, read } from '../derived-fact'
import { isYes } from '../maybe'
import { pastEvent } from '../past-event'

const OWN_DUTIES = 'initiation.ownDuties'

/** Whether it is asked if organs that keep to their own duties may start a joint action. */
export const startWithinDuties: DerivedFact = {
  name: 'initiation.startWithinDuties',
  topicName: 'initiation',
  kind: 'flag',
  label: {
    zh: '各依法定职责拟启动',
    en: 'a start within the own duties of each is asked about',
  },
  about: {
    zh: '填了 ownDuties，没有填 plan，而行动（action.startedOn、action.endedOn）没有开始的，为是；已经开始的，或者问的是方案的，只是说明由谁参加，不明',
    en: 'yes where ownDuties is told, nothing is told of "plan", and no action has begun by action.startedOn or action.endedOn; of one that has, or beside a plan, it merely says who acts, and this stays open',
  },
  derive: (context) => {
    const { missing } = read(context, OWN_DUTIES)
    if (missing) return { missing: [missing] }
    if (context.document.facts.plan !== undefined) return { missing: [] }
    const dates = ['action.startedOn', 'action.endedOn'].map((name) => pastEvent(context, name))
    return dates.some(isYes) ? { missing: [] } : { value: true }
  },
}
