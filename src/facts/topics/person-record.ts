import { choice, count, countOrNone, number, set, topic, topicList } from '../field'
import { indicators } from './assessment-contents'
import { statuses } from './bodies'
import { NONE_YET, personImposers, personMeasures } from './liability-measures'

const indicatorNames = {
  received: indicators.received,
  closed: indicators.closed,
  'error-cases': indicators['error-cases'],
  'double-random': indicators['double-random'],
  'complaints-received': indicators['complaints-received'],
  'complaints-closed': indicators['complaints-closed'],
  transfers: ['案件移交量', 'transfers'],
  training: indicators.training,
  records: indicators.records,
  conformity: indicators.conformity,
  discretion: indicators.discretion,
} as const

export const personRecord = topic('执法人员年度记录', "an officer's year in figures", () => ({
  asked: set('要计算的指标', 'indicators to be worked out', indicatorNames),
  received: count('年度受理事项数', 'matters received in the year'),
  closed: count('年度办结事项数', 'matters closed in the year'),
  revokedOnReconsideration: count('被行政复议撤销的事项数', 'matters revoked on reconsideration'),
  lostInLitigation: count('诉讼败诉的事项数', 'matters lost in litigation'),
  revokedAndLost: count('其中既被复议撤销又诉讼败诉的事项数', 'of these, matters that were both', [
    '没有的填 0',
    '0 if there are none',
  ]),
  inspections: count('检查次数', 'inspections'),
  doubleRandomInspections: count('其中“双随机”检查次数', 'of these, by double-random selection'),
  publicComplaintsReceived: count('受理的群众投诉', 'complaints of the public received'),
  assignedComplaintsReceived: count(
    '受理的上级部门、信访部门、市长热线、法制机构交办转办案件',
    "cases received from superiors, the petitions office, the mayor's hotline or the legal-affairs body",
  ),
  publicComplaintsClosed: count('办结的群众投诉', 'complaints of the public closed'),
  assignedComplaintsClosed: count('办结的交办转办案件', 'assigned cases closed'),
  transfersFromCases: count(
    '由本部门案件引发、涉及其他部门监管的违法行为数',
    'violations for other departments that arose from own cases',
  ),
  transfersFromDailyWork: count(
    '日常工作中发现、涉及其他部门监管的违法行为数',
    'violations for other departments found in daily work',
  ),
  transfersToPolice: count(
    '涉嫌犯罪移交公安机关的案件数',
    'suspected crimes handed over to the police',
  ),
  trainingHours: number(
    '年度专业法律知识学习时间（小时）',
    'hours of professional legal study in the year',
    0,
    8784,
    [
      '参加行政执法部门组织的学习；自行参加的培训不计',
      'study that the enforcement department organised; courses taken on one’s own are not counted',
    ],
  ),
  examScore: number('考试成绩', 'examination score', 0, 1000),
  recordsMade: count(
    '以文字、音像等方式记录的执法行为数',
    'acts recorded in writing, sound or image',
  ),
  recordsArchived: count('其中已归档的数量', 'of these, archived'),
  decisions: count('执法决定数', 'decisions'),
  conformingDecisions: count('其中规范的决定数', 'of these, decisions that conform', [
    '事实清楚、证据确凿、依据正确、程序合法、内容适当、文书和案卷规范，六项都符合的',
    'facts clear, evidence firm, basis right, procedure lawful, content fit, papers and file in order: all six',
  ]),
  discretionaryDecisions: count('涉及裁量的决定数', 'decisions with discretion'),
  decisionsByDiscretionStandard: count(
    '其中严格按裁量基准作出的',
    'of these, made strictly by the discretion standard',
  ),
}))

export const tallies = topicList(
  'tally',
  '已计数的指标',
  'indicators already counted',
  () => ({
    indicator: choice('指标', 'indicator', {
      received: indicatorNames.received,
      closed: indicatorNames.closed,
      'error-cases': indicatorNames['error-cases'],
      'complaints-received': indicatorNames['complaints-received'],
      'complaints-closed': indicatorNames['complaints-closed'],
      transfers: indicatorNames.transfers,
      'training-hours': [
        '日常培训量：年度专业法律知识学习时间（小时）',
        'training: hours of professional legal study',
      ],
      'exam-score': ['日常培训量：考试成绩', 'training: examination score'],
      records: indicatorNames.records,
    }),
    counted: countOrNone('所计数量', 'number counted', [
      '没有填写的，填 null',
      'null: nothing was entered',
    ]),
  }),
  [
    '考核者所计的数量，与 personRecord 的事实核对',
    'numbers that the assessor counted, checked against the facts of "personRecord"',
  ],
)

export const personAssessment = topic(
  '执法人员年度考核成绩',
  "an officer's score of the year",
  () => ({
    score: number('成绩（百分制）', 'score (of 100)', 0, 100),
    mean: number('平均值（百分制）', 'mean (of 100)', 0, 100, [
      '大于 0。平均值的范围（本单位或者全部执法人员）文本未写明；两者不同的，另一个填 otherMean',
      'more than 0. The text does not say whose mean (the unit’s or all officers’); where the two differ, give the other as "otherMean"',
    ]),
    otherMean: number('另一范围的平均值（百分制）', 'mean of the other group (of 100)', 0, 100, [
      '大于 0；两者相同的填同一数，没有的不填',
      'more than 0; the same figure where both are the same; leave out where there is none',
    ]),
    measures: set('因成绩作出的处理', 'measures for the score', personMeasures, NONE_YET),
    imposedBy: choice('作出处理者', 'imposed by', personImposers),
    status: choice('处理的状态', 'status of the measures', statuses),
  }),
)
