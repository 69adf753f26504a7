import { dayOf } from '../calendar'
import type { DerivedFact } from './derived-fact'
import { isAfterEnd, noticeTerm } from './notice-term'

export const termOver: DerivedFact = {
  name: 'supervisionNotice.termOver',
  topicName: 'supervisionNotices',
  kind: 'flag',
  label: { zh: '通知书所定期限已届满', en: 'the term set by the notice is over' },
  about: {
    zh: '由 receivedOn、term、询问日期和工作日历得出；未定期限或未收到的，期限没有届满',
    en: 'from receivedOn, term, the date of the question and the calendar; without a term, or before reception, no term is over',
  },
  derive: (context) => {
    const term = noticeTerm(context)
    if ('missing' in term) return term
    if (!term.end) return { value: false }
    const over = isAfterEnd(dayOf(context.asOf), term.end)
    return over === undefined ? { missing: [] } : { value: over }
  },
}
