import { graded, topicList } from '../field'
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
}))
