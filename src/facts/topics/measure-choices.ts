import { choice, date, finding, flag, graded, topicList } from '../field'
import { statuses } from './bodies'

export const measureChoices = topicList('measureChoice', '执法措施的选择', 'choice of measures', {
  necessity: graded('柔性方法与处理的必要性', 'flexible means or formal handling', {
    'flexible-means-suffice': ['柔性方法足以实现目的', 'flexible means suffice'],
    'handling-needed': ['确需处理', 'formal handling is really needed'],
  }),
  coerciveOrPunitive: flag('采用强制性、惩罚性措施', 'the measure is coercive or punitive'),
  withinDiscretionStandard: flag('符合裁量标准', 'within the discretion standard'),
  proportionate: finding('手段适当、适度', 'the means are appropriate and proportionate'),
  status: choice('状态', 'status', statuses),
  on: date('日期', 'date'),
})
