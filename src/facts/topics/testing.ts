import { choice, date, flag, ref, topic, topicList } from '../field'
import { ranks, statuses } from './bodies'

export const testing = topicList(
  'test',
  '检测、检验、技术鉴定',
  'testing, inspection and technical appraisal',
  () => ({
    entrustedBy: ref('organs', '委托机关', 'entrusted by'),
    carriedOutBy: choice('实施者', 'carried out by', {
      institution: ['专业机构或者组织', 'professional institution or organisation'],
      organ: ['行政机关自行实施', 'the organ itself'],
    }),
    qualified: flag('实施者符合法定条件', 'it meets the statutory conditions'),
    organRequiredBy: choice(
      '规定由行政机关实施的依据',
      'rank of a rule that has the organ do it itself',
      ranks,
      ['没有这种规定的填 none', '"none" where there is no such rule'],
    ),
    status: choice('状态', 'status', statuses),
    on: date('日期', 'date'),
  }),
)

export const technicalSupport = topic('相互技术保障', 'mutual technical support', () => ({
  needed: flag(
    '执法中涉及检测、检验、技术鉴定等事项',
    'the action involves testing, inspection or appraisal',
  ),
  given: flag(
    '相关单位相互提供检验、检测、鉴定、评估等保障',
    'the units give each other testing, inspection, appraisal and evaluation',
  ),
}))
