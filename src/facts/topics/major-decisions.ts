import { choice, date, finding, flag, ref, topicList } from '../field'
import { statuses } from './bodies'

export const majorDecisions = topicList(
  'majorDecision',
  '重大执法决定',
  'major enforcement decisions',
  {
    by: ref('organs', '作出机关', 'made by'),
    major: finding('属重大执法决定', 'it is a major decision'),
    legalReview: choice('法制审核', 'legal review', {
      passed: ['通过', 'passed'],
      failed: ['未通过', 'failed'],
      'not-held': ['未进行', 'not held'],
    }),
    collectivelyDiscussed: flag('经集体讨论', 'discussed collectively'),
    status: choice('状态', 'status', statuses),
    decidedOn: date('作出日期', 'decided (or planned)'),
  },
)
