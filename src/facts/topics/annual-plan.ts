import { choice, flag, owedDate, set, topic } from '../field'
import { bodies } from './bodies'

export const annualPlan = topic(
  '年度涉企执法检查计划',
  'annual plan for checks on enterprises',
  () => ({
    drawnUp: flag('已编制', 'drawn up'),
    enterprisesChecked: flag('对企业开展检查', 'checks on enterprises are made'),
    jointType: choice('涉企联合检查类型', 'type of the joint check on enterprises', {
      temporary: ['临时性', 'temporary'],
      phased: ['阶段性', 'phased'],
      'long-term': ['长期性', 'long-term'],
    }),
    jointIncluded: flag('联合检查列入年度计划', 'the joint check is in the annual plan'),
    mutualNotice: flag('相互通报年度安排', 'the organs told each other their annual arrangements'),
    jointPlanAgreed: flag('协商确定年度联合检查计划', 'an annual joint plan was agreed'),
    contents: set('联合检查计划内容', 'contents of the joint plan', {
      task: ['检查任务', 'task'],
      time: ['检查时间', 'time'],
      frequency: ['检查频次', 'frequency'],
      method: ['具体检查方式', 'method'],
    }),
    filedWith: choice('备案机关', 'filed with', bodies),
    filedSameLevel: flag('向本级备案', 'filed at the same level'),
    filedOn: owedDate('备案日期', 'date of filing'),
  }),
)
