import { date, graded, owedDate, term, topicList } from '../field'
import { officerFaults } from './liability-measures'

export const officerConduct = topicList('conduct', '执法人员的行为', 'conduct of officers', () => ({
  breach: graded(
    '已查明的行为',
    'what was found',
    {
      'procedure-breached': ['违反法定程序', 'statutory procedure not kept'],
      'time-limit-missed': ['超过法定时限', 'statutory time limit not kept'],
      ...officerFaults,
    },
    ['一项行为一条；查明没有的填 null', 'one entry for one thing; null: found to be none'],
  ),
  limitFrom: date('法定时限的起算事件日期', 'event from which a statutory time limit runs', [
    '如受理之日；自次日起算',
    'the day of acceptance, for instance; counted from the day after',
  ]),
  limit: term('法定时限', 'statutory time limit', [
    '有关法律、法规、规章所定的时限；没有时限的填 null',
    'as the law that governs the matter sets it; null: it sets none',
  ]),
  doneOn: owedDate('法定事项办结日期', 'statutory matter dealt with on'),
}))
