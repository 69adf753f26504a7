import { choice, date, flag, set, topic } from '../field'
import { bodies } from './bodies'

export const annualJointPlan = topic(
  '年度联合执法检查工作计划',
  'annual plan of joint checks on enterprises',
  {
    mutualNotice: flag('相互通报年度安排', 'the organs told each other their annual arrangements'),
    agreed: flag('协商确定计划', 'the plan was settled by consultation'),
    contents: set('计划内容', 'contents', {
      task: ['检查任务', 'task'],
      time: ['检查时间', 'time'],
      frequency: ['检查频次', 'frequency'],
      method: ['具体检查方式', 'method'],
    }),
    filedWith: choice('备案机关', 'filed with', bodies),
    filedSameLevel: flag('为本级机关', 'a body of the same level'),
    filedOn: date('备案日期', 'date of filing'),
  },
)
