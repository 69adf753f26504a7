import {
  choice,
  date,
  finding,
  flag,
  group,
  owedDate,
  owedMoment,
  ref,
  set,
  text,
  topicList,
} from '../field'
import { ranks } from './bodies'

export const assistance = topicList('request', '执法协助请求', 'requests for assistance', () => ({
  from: ref('organs', '请求机关', 'requesting organ'),
  to: ref('organs', '被请求机关', 'requested organ or institution'),
  toKind: choice('被请求方类型', 'kind of the requested side', {
    department: ['相关职能部门', 'functional department'],
    institution: ['专业技术机构', 'technical institution'],
  }),
  inWriting: flag('书面请求', 'in writing', [
    '未填的，答复期限按书面请求判断',
    'left out: the period for the answer is judged as if it were',
  ]),
  letter: group('请求函的内容', 'what the letter of request says', {
    number: text('文号', 'number'),
    on: date('发函日期', 'date of the letter'),
    matter: text('所涉案件（事项）', 'case or matter concerned'),
    need: text('请求协助的具体内容', 'what is asked, in words'),
    reason: text('请求事由的说明', 'why it is asked, in words'),
  }),
  requestLate: finding('未及时函告', 'not requested in time'),
  ground: set('请求事由', 'grounds', {
    'material-not-obtainable': [
      '联合调查无法取得资料',
      'material cannot be had by joint investigation',
    ],
    'held-by-other': ['资料为其他机关掌握且难以收集', 'held by another organ and hard to collect'],
  }),
  otherGround: finding('其他可请求协助的情形', 'another circumstance for a request'),
  subject: set('请求内容', 'what is asked', {
    'written-opinion': ['书面认定', 'determination'],
    advice: ['咨询意见', 'advice'],
    test: ['检测', 'test'],
    appraisal: ['鉴定', 'appraisal'],
    material: ['文书资料信息', 'documents or information'],
    other: ['其他', 'other'],
  }),
  receivedOn: date('收到日期', 'received'),
  able: flag('能够提供协助', 'able to assist'),
  assistedOn: owedDate('提供协助（出具书面意见）日期', 'assistance (written opinion) given'),
  assistedInWriting: flag('书面出具意见、结论', 'opinion or conclusions given in writing', [
    '口头答复的填 false',
    'false: only by word of mouth',
  ]),
  reply: group('复函的内容', 'what the letter of reply says', {
    number: text('文号', 'number'),
    content: text(
      '认定、咨询意见或者检测、鉴定结论等协助结果',
      'opinion, conclusion or other result',
    ),
  }),
  refusal: group('不能协助的答复', 'reply that it cannot assist', {
    on: date('日期', 'date'),
    inWriting: flag('书面', 'in writing'),
    reasonsGiven: flag('说明理由', 'reasons given'),
    reasons: text('理由', 'the reasons'),
    late: finding('未及时', 'not in time'),
  }),
  specialRule: choice('另有期限规定', 'another rule on the period', ranks),
  urgent: finding('情况紧急', 'urgent'),
  evidenceAtRisk: finding('证据可能灭失', 'evidence may be lost'),
  onSiteOn: owedMoment('到现场处置时间', 'came to the spot'),
  onSiteLate: finding('未及时到现场（含不到场）', 'not on the spot in time, or not at all'),
  special: finding('情况特殊或需时较长', 'special, or it takes long'),
  extension: group('延长告知', 'notice of extension', {
    by: choice('告知者', 'given by', {
      department: ['相关职能部门', 'functional department'],
      institution: ['专业技术机构', 'technical institution'],
    }),
    on: date('告知日期', 'date'),
  }),
  departmentNoticeOn: date(
    '相关职能部门另行告知延长的日期',
    'extension announced by the department concerned',
    [
      '延长由他人（如专业技术机构）告知时，相关职能部门是否也已事先告知；没有的填 null',
      'where somebody else (a technical institution) gave notice: whether the department concerned did so too; null: it did not',
    ],
  ),
}))

export const refusals = topicList('refusal', '拒绝参加协同执法', 'refusals to take part', () => ({
  organ: ref('organs', '拒绝机关', 'refusing organ'),
  listedInPlan: flag('列入协同执法方案', 'listed in the plan of coordinated enforcement', [
    '列入的是联合执法方案的填 false，其不参加填 action.ordersFollowed、action.tasksDone',
    'false where the plan is one of joint enforcement: not taking part in that is told in action.ordersFollowed and action.tasksDone',
  ]),
  statutoryCause: flag('有法定事由', 'has a statutory cause'),
  noticeToLeadOn: owedDate('通知牵头部门日期', 'notice to the lead'),
  noticeLate: finding('通知牵头部门过迟（含未通知）', 'the lead was told too late, or not at all', [
    '条文没有规定期限；行动结束后才通知或者仍未通知的，须由人认定',
    'the text sets no period; where the lead was told only after the end of the action, or not even then, somebody has to find it',
  ]),
  noticeInWriting: flag('书面通知', 'notice in writing'),
  filedOn: owedDate('报司法行政部门备案日期', 'filed with the judicial-administration department'),
}))
