import type { Words } from '../../facts'
import { type DerivedFact, read } from '../derived-fact'
import { type Maybe, NO } from '../maybe'
import { pastEvent } from '../past-event'

/** Whether the case is closed, so that an earlier act, of which not all dates are told, is behind. */
const behindClosing = (name: string, label: Words, dates: readonly string[]): DerivedFact => {
  const list = ['closedOn', ...dates]
  return {
    name: `transfer.${name}`,
    topicName: 'transfers',
    kind: 'flag',
    label,
    about: {
      zh: `由 ${list.join('、')} 得出：案件已经办结，而其余日期没有填全`,
      en: `from ${list.join(', ')}: the case is closed, and not all of the other dates are told`,
    },
    derive: (context): Maybe =>
      dates.every((date) => read(context, `transfer.${date}`).value !== undefined)
        ? NO
        : pastEvent(context, 'transfer.closedOn'),
  }
}

/** Acts that came before the closing of a case and are not asked about once it is closed. */
export const actsBehindClosing: readonly DerivedFact[] = [
  behindClosing(
    'reviewBehind',
    { zh: '已经办结，受理审查在前', en: 'closed: the review is behind' },
    ['review.decidedOn'],
  ),
  behindClosing(
    'sendingBehind',
    { zh: '已经办结，移送在前', en: 'closed: the sending is behind' },
    ['noticeGivenOn', 'sentOn'],
  ),
]
