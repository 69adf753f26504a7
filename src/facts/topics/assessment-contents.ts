import { set, topic } from '../field'

const otherContents = {
  'annual-plan': ['年度工作方案规定的其他内容', 'other contents that the annual work plan sets'],
  'unit-own': ['执法单位自定的内容', 'contents that the enforcement units set themselves'],
} as const

/** Indicators by which an officer is assessed. */
export const indicators = {
  received: ['个人受理量', 'matters received'],
  closed: ['个人办理量', 'matters closed'],
  'error-cases': ['错案量', 'error cases'],
  'double-random': ['“双随机”率', 'double-random rate'],
  'complaints-received': ['举报案件受理量', 'complaints received'],
  'complaints-closed': ['举报案件办结量', 'complaints closed'],
  'transfers-from-cases': ['案件移交量：由本部门案件引发', 'transfers: arising from own cases'],
  'transfers-from-daily-work': ['案件移交量：日常工作中发现', 'transfers: found in daily work'],
  'transfers-to-police': [
    '案件移交量：涉嫌犯罪移交公安机关',
    'transfers: suspected crimes handed to the police',
  ],
  training: ['日常培训量', 'training'],
  records: ['全过程记录量', 'full-process records'],
  conformity: ['规范化比率', 'rate of conformity'],
  discretion: ['自由裁量权使用率', 'rate of use of the discretion standard'],
} as const

export const departmentAssessment = topic(
  '对部门的考核方案',
  'plan for assessing a department',
  () => ({
    contents: set('考核内容', 'contents', {
      'duties-split': [
        '法定职权分类整理、分解落实',
        'statutory powers sorted and divided, with limits, duties and targets',
      ],
      'assessment-system': ['评议考核制度', 'system of assessment'],
      'fault-liability': ['过错责任追究制度', 'system of liability for fault'],
      'openness-system': ['执法公开、公示制度', 'system of openness and publicity'],
      'diligence-complaints': [
        '勤政、廉政、效能保障措施及举报投诉制度',
        'safeguards of diligence, integrity and efficiency, and complaints',
      ],
      'officer-training': [
        '执法人员培训、考核及秉公文明执法制度',
        'training and testing of officers, fair and civil enforcement',
      ],
      'papers-archives': [
        '文书使用、档案管理和案件统计报告制度',
        'papers, archives and case statistics',
      ],
      'public-opinion': ['社会公众意见', 'opinion of the public'],
      'officer-assessment': [
        '本部门执法人员考核开展情况',
        "how the department's own officers are assessed",
      ],
      'legality-review': ['执法决定合法性审核情况', 'legality review of decisions'],
      ...otherContents,
    }),
    othersSet: set('另有规定的内容', 'further contents that were set', otherContents, [
      '年度方案或者执法单位确实规定了的其他内容；没有的填 []',
      'further contents that the annual plan or the units did set; []: none',
    ]),
  }),
)

export const officerAssessment = topic(
  '对执法人员的考核方案',
  'plan for assessing officers',
  () => ({
    contents: set('考核内容', 'contents', { ...indicators, ...otherContents }),
    othersSet: set('另有规定的内容', 'further contents that were set', otherContents, [
      '年度方案或者执法单位确实规定了的其他内容；没有的填 []',
      'further contents that the annual plan or the units did set; []: none',
    ]),
  }),
)
