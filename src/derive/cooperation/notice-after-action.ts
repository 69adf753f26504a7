import { isEarlierDay } from '../../calendar'
import { type DeriveContext, type DerivedFact, daysLacking, read } from '../derived-fact'
import { allOf, type Maybe, maybe, notOf } from '../maybe'
import { pastEvent } from '../past-event'
import { dayIsOver } from '../transfers/still-open-later'

const NOTICE = 'refusal.noticeToLeadOn'
const END = 'action.endedOn'

const cameAfter = (context: DeriveContext, notice: string): Maybe => {
  const { value, missing } = read(context, END)
  if (missing) return { missing: [missing] }
  if (typeof value !== 'string') return { value: false }
  return maybe(isEarlierDay(value, notice), () => daysLacking(context, [END, NOTICE]))
}

/** Whether the lead was told of the inability only when the action was over, or not even then. */
export const noticeAfterAction: DerivedFact = {
  name: 'refusal.noticeAfterAction',
  topicName: 'refusals',
  kind: 'flag',
  label: {
    zh: '行动结束后才通知牵头部门，或者结束后仍未通知',
    en: 'the lead was told only after the end of the action, or not even then',
  },
  about: {
    zh: '由 noticeToLeadOn、action.endedOn 得出；按日历日比较',
    en: 'from noticeToLeadOn and action.endedOn, compared as calendar days',
  },
  derive: (context) => {
    const { value } = read(context, NOTICE)
    return typeof value === 'string'
      ? cameAfter(context, value)
      : allOf([notOf(pastEvent(context, NOTICE)), dayIsOver(context, END)])
  },
}
