import { type DerivedFact, daysLacking, read } from '../derived-fact'
import { isYes } from '../maybe'
import { neverDrafted } from './plan-contents-found'

const [DRAFTED_ON, ENDED_ON] = ['plan.draftedOn', 'action.endedOn']

/** The date on which it is settled what a plan says: of one never drafted, the end of the action. */
export const planSettledOn: DerivedFact = {
  name: 'plan.settledOn',
  topicName: 'plan',
  kind: 'date',
  label: {
    zh: '方案起草日期（没有起草的，行动结束日期）',
    en: 'plan drafted (none: end of the action)',
  },
  about: {
    zh: '由 plan.draftedOn 得出；没有起草而行动已有结束日期的，为 action.endedOn：此后不能再为该行动起草',
    en: 'from plan.draftedOn; where there is none, and the action has an end, action.endedOn: no plan can be drafted for it any more',
  },
  daysLacking: (context) => daysLacking(context, [DRAFTED_ON, ENDED_ON]),
  derive: (context) => {
    const { value, missing } = read(context, DRAFTED_ON)
    const ended = read(context, ENDED_ON).value
    const isNone = value === null || isYes(neverDrafted(context))
    if (isNone && typeof ended === 'string') return { value: ended }
    return value === undefined ? { missing: missing ? [missing] : [] } : { value }
  },
}
