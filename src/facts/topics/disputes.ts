import {
  choice,
  date,
  divisionOrNone,
  finding,
  flag,
  group,
  orElse,
  owedDate,
  ref,
  refs,
  set,
  text,
  topicList,
} from '../field'
import { bodies, levels } from './bodies'

const outcomes = {
  agreed: ['一致', 'agreed'],
  failed: ['未能一致', 'failed'],
} as const

export const disputes = topicList('dispute', '执法争议', 'disputes between organs', () => ({
  nature: set(
    '争议性质',
    'nature',
    {
      'application-of-law': ['法律、法规、规章适用', 'application of laws, regulations and rules'],
      functions: ['职能、职责', 'functions and duties'],
      role: ['承担牵头或配合职责的异议', 'objection to being lead or cooperating unit'],
      transfer: ['因案件移送产生', 'caused by a case transfer'],
    },
    [
      '可多选；不明的不填；由谁监管、由谁处罚的争议为 functions，不能只从争议各方推出；程序只适用于职责争议的，未填的按职责争议判断',
      'several may hold; leave out what is not known; who supervises or penalises is a dispute on "functions", which does not follow from the sides alone; where a procedure is for disputes over functions alone, one of which nothing is told is taken to be so',
    ],
  ),
  sides: refs('organs', '争议各方', 'sides', [
    '各方的层级、区划没有填的，“同级”“本级”按各方属于同一人民政府判断',
    'where their levels and places are left out, what is said of a body "of the same level" is judged as if they belonged to one government',
  ]),
  arisenOn: date('发生日期', 'arose'),
  settledOn: date('解决日期', 'settled'),
  violationOngoing: flag('争议期间违法行为仍在继续', 'the violation goes on meanwhile'),
  measuresTaken: flag(
    '各方采取必要措施制止、控制违法行为',
    'every side took the necessary measures to stop and control the violation',
    [
      '各方各自的措施；双方是否共同处置，填 jointlyHandled',
      "each side's own measures; whether both acted together is said in jointlyHandled",
    ],
  ),
  jointlyHandled: flag(
    '双方先行协同处置违法行为',
    'both sides first handled the violation jointly',
    [
      '共同处置；各自是否采取措施，填 measuresTaken',
      'handling together; what each did by itself is said in measuresTaken',
    ],
  ),
  handlingRefused: flag(
    '有一方拒绝参与协同处置',
    'a side refuses to take part in handling the violation',
  ),
  negotiation: group('自行协商', 'negotiation between the sides', {
    on: owedDate('日期', 'date'),
    result: choice('结果', 'result', outcomes),
  }),
  application: group('提请协调', 'application for coordination', {
    by: ref('organs', '提请方', 'by', [
      '双方共同提请的，填其中任何一方',
      'where both sides apply together, either of them',
    ]),
    on: date('日期', 'date'),
    inWriting: flag('书面', 'in writing'),
    to: orElse(choice('受理机构', 'addressed to', bodies), 'toOrgan.body'),
    toOrgan: ref('organs', '受理机构（具体机关）', 'addressed to (the organ itself)'),
    toLevel: orElse(choice('受理机构层级', 'level of the body addressed', levels), 'toOrgan.level'),
    toPlace: orElse(
      divisionOrNone('受理机构所在行政区划', 'administrative division of the body addressed', [
        '尚未确定向谁提请的，填 null',
        'null: it is not settled yet to whom the application goes',
      ]),
      'toOrgan.place',
    ),
    contents: set('申请内容', 'contents', {
      focus: ['争议焦点', 'focus of the dispute'],
      views: ['双方观点', 'views of both sides'],
      basis: ['法律、法规、规章依据', 'legal basis of the views'],
      other: ['其他情况', 'other circumstances'],
    }),
    otherNeeded: finding('有其他需要说明的情况', 'other circumstances need to be stated'),
    statement: group('申请书的内容', 'what the application says', {
      focus: text('争议焦点', 'focus of the dispute'),
      ownView: text('提请方观点', "the applicant's view"),
      ownBasis: text('提请方依据', "legal basis of the applicant's view"),
      otherView: text('另一方观点', "the other side's view"),
      otherBasis: text('另一方依据', "legal basis of the other side's view"),
      other: text('其他需要说明的情况', 'other circumstances'),
    }),
  }),
  coordination: group('协调', 'coordination', {
    by: choice('协调机构', 'by', bodies),
    level: choice('协调机构层级', 'level of the coordinating body', levels),
    sameLevel: flag('为同级机构', 'a body of the same level'),
    on: owedDate('日期', 'date'),
    result: choice('结果', 'result', outcomes),
  }),
  consultation: group('会商', 'consultation of several bodies', {
    ledBy: choice('牵头机构', 'led by', bodies),
    with: set('会同单位', 'with', {
      establishment: bodies.establishment,
      'judicial-administration': bodies['judicial-administration'],
      other: bodies.other,
    }),
    on: owedDate('日期', 'date'),
    opinionGiven: flag('提出处理意见', 'an opinion was given'),
    accepted: choice('双方是否认同', 'accepted', {
      both: ['双方认同', 'by both sides'],
      'not-both': ['未获双方认同', 'not by both sides'],
    }),
  }),
  rulingOpinion: group('裁决（处理）意见', 'ruling opinion', {
    by: choice('提出机构', 'proposed by', bodies),
    sameLevel: flag('为同级机构', 'a body of the same level'),
    on: date('日期', 'date'),
  }),
  proposal: group('报政府的建议', 'proposal to the government', {
    by: choice('提出机构', 'by', bodies),
    sameLevel: flag('报的是同级人民政府', 'made to the government of the same level', [
      '与提出建议的指导机构同级',
      'of the level of the guidance body that makes it',
    ]),
    on: owedDate('日期', 'date'),
  }),
  decision: group('最终决定', 'final decision', {
    by: choice('决定机构', 'by', bodies),
    sameLevel: flag('决定的为本级人民政府', 'decided by the government of the same level', [
      '作出决定的人民政府与协调、提出意见的机构同级；由其他机构决定的不填',
      'the government that decides is of the level of the body that coordinated or gave the opinion; leave it out where another body does',
    ]),
    on: owedDate('日期', 'date'),
  }),
  writtenOpinion: group('书面协调意见', 'written coordination opinion', {
    by: orElse(choice('出具机构', 'by', bodies), 'organ.body'),
    organ: ref('organs', '出具机构（具体机关）', 'issued by (the organ itself)'),
    number: text('文号', 'number'),
    opinion: text('意见内容', 'what the opinion says'),
    on: date('日期', 'date'),
    followsDecision: flag('根据政府决定', 'follows the decision of the government'),
    copiedTo: set('抄送', 'copied to', {
      establishment: bodies.establishment,
      'judicial-administration': bodies['judicial-administration'],
    }),
    copiesSameLevel: flag('抄送的是同级部门', 'the copies went to departments of the same level', [
      '与出具意见的指导机构同级，不是与争议各方同级',
      'of the level of the guidance body that gives the opinion, not of that of the sides',
    ]),
  }),
  opinionDeclined: flag('决定不出具书面协调意见', 'it was decided not to issue a written opinion', [
    '尚未出具、也没有决定不出具的，填 false 或者不填',
    'false, or left out, while it has merely not been issued yet',
  ]),
}))
