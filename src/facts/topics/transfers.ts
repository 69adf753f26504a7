import {
  choice,
  date,
  finding,
  flag,
  group,
  moment,
  owedDate,
  owedMoment,
  type Pair,
  ref,
  set,
  text,
  topicList,
} from '../field'

/** What a transferred file may hold. */
export const enclosures = {
  letter: ['移送函', 'transfer letter'],
  'written-facts': ['基本违法事实的书面材料', 'written basic facts of the violation'],
  source: ['案源材料', 'case-source material'],
  material: ['有关材料', 'related material'],
  evidence: ['初步证据材料', 'preliminary evidence'],
  opinion: ['职能部门的认定意见', "the department's opinion"],
  appraisal: ['鉴定结论', 'appraisal conclusions'],
  other: ['其他需移送的材料', 'other material'],
} as const satisfies Record<string, Pair>

export const transfers = topicList('transfer', '案件移送', 'case transfers', () => ({
  from: ref('organs', '移送机关', 'transferring organ'),
  to: ref('organs', '接收机关', 'receiving organ'),
  notOwnJurisdiction: flag('案件不属于移送机关管辖', "outside the transferor's jurisdiction", [
    '行政案件的移送；涉嫌犯罪移送公安机关的填 referrals。未填的，按应当移送的案件判断',
    'for administrative cases; what is referred to the police as a suspected crime is told in "referrals". Left out: it is judged as a case that is to be transferred',
  ]),
  toBeTransferred: finding('属于应当移送的案件', 'it is a case to be transferred', [
    '是否应当移送未定（如是否需要处罚、归谁管辖尚不清楚）的，填 "claimed"；没有填的，按应当移送的案件判断',
    '"claimed" where it is not settled (whether a penalty is needed, who is competent); left out: it is judged as a case that is to be transferred',
  ]),
  split: flag('监管权与处罚权分离', 'supervision and penalty powers lie with different organs', [
    '移送机关负责监管，处罚权在接收机关',
    'the transferor supervises, the receiver holds the power to penalise',
  ]),
  carvedOverOn: date('处罚权划转日期', 'date the penalty power was carved over', [
    '问移送期限填此处；问划转前旧案归谁处理填 carveOver.on',
    'for the period of a transfer; for who deals with an old case use carveOver.on',
  ]),
  carvedOver: flag(
    '发现时处罚权已划转',
    'the penalty power had been carved over when it was found',
    ['划转日期不明时填', 'where the date of the carve-over is not known'],
  ),
  discoveredOn: moment('发现时间', 'discovery'),
  urgent: finding('情况紧急', 'urgent'),
  ongoing: flag('违法行为正在进行', 'the violation is going on'),
  stopOrderedOn: owedMoment('责令停止时间', 'order to stop'),
  stopOrderLate: finding(
    '未立即责令停止（含未责令）',
    'not ordered to stop at once, or not at all',
  ),
  competentInformedOn: owedMoment('告知有管辖权一方时间', 'competent side informed'),
  informedLate: finding('未及时告知（含未告知）', 'not informed in time, or not at all'),
  evidenceFixed: flag('录像拍照固定证据', 'recorded by video or photograph', [
    '没有（尚未）的填 false',
    'false: not, or not yet',
  ]),
  correctedFirst: flag(
    '先以纠错、改正等管理手段处理',
    'management means such as correction came first',
  ),
  coercionNeeded: finding(
    '拒不改正且需立即强制以防扩大',
    'correction is refused and immediate coercion is needed',
  ),
  phonedOn: owedMoment('现场电话告知时间', 'phone call from the spot'),
  phonedLate: finding(
    '未在现场即时电话告知（含未告知）',
    'not phoned at once from the spot, or not at all',
  ),
  noticeGivenOn: owedDate('事先通报日期', 'prior notice to the receiver'),
  sentOn: owedMoment('移送（发函）时间', 'transfer (letter sent)', [
    '尚未移送的填 null。transfers 各项都是应当移送（接收机关有管辖权或者处罚权）的案件；依法不能处罚、只督促整改的，不列为移送；是否应当移送未定的，填 toBeTransferred',
    'null: not yet. Every entry of "transfers" is a case to be transferred, the receiver having jurisdiction or the power to penalise; what is only urged to be put right, as no penalty may be imposed, is no entry; where that is not settled, say so in toBeTransferred',
  ]),
  delayed: finding('拖延时间或压案不送', 'delayed or held back', [
    '打算拖延、压案的，填 true，并填 delayPlanned',
    'where it is planned: true, and delayPlanned',
  ]),
  delayPlanned: flag('拖延、压案尚属打算', 'the delay is only planned so far'),
  enclosures: set('移送材料', 'what is transferred', enclosures, [
    '写明基本违法事实的文书（案情报告、情况说明，移送函、检查记录自身写明的也是）为 written-facts；现场检查记录、举报投诉材料为 source；照片、笔录等为 evidence；笼统的“材料”为 material。填列表的，未列入的就是没有：不知有没有某件的，逐项填写并不填该件',
    'written-facts: a paper that sets out the basic facts of the violation (a report on the case, a statement; the letter or the inspection record where it sets them out itself); source: inspection record, complaint; evidence: photographs, interview records; material: what is only called material. A list is the whole file, what it does not name is not there: where it is not known whether a paper is there, tell the file item by item and leave that one out',
  ]),
  otherNeeded: finding('还有其他需要移送的材料', 'other material needs to be transferred'),
  appraisalMade: flag('已作鉴定', 'an appraisal was made', [
    '是否作过鉴定不明的不填；由此要问材料是否齐全的，enclosures 逐项填写，appraisal 填 false',
    'left out where it is not known; to ask whether the file lacks conclusions for that, tell "enclosures" item by item with appraisal false',
  ]),
  inNameOf: ref('organs', '移送名义', 'in the name of'),
  nameException: choice('以下属机构名义移送的依据', 'legal basis for using that name', {
    none: ['无', 'none'],
    law: ['法律、法规', 'law or regulation'],
    rule: ['规章', 'government rule'],
    other: ['其他文件', 'other document'],
  }),
  letterFields: set('移送函已填栏目', 'fields filled in the letter', {
    number: ['文号', 'number'],
    addressee: ['受文机关', 'addressee'],
    'accepted-on': ['受理日期', 'date of acceptance'],
    case: ['案件', 'case'],
    reason: ['移送原因', 'reason'],
    basis: ['移送依据', 'legal basis'],
    'material-list': ['移送材料目录', 'list of material'],
  }),
  letter: group('移送函的内容', 'what the transfer letter says', {
    number: text('文号', 'number'),
    acceptedOn: date('受理日期', 'date of acceptance'),
    case: text('案件名称', 'name of the case'),
    reason: text('移送原因', 'reason'),
    basis: text('移送依据', 'legal basis'),
  }),
  receivedOn: date('接收日期', 'reception'),
  receipt: group('接收回执', 'receipt', {
    issuedOn: date('出具日期', 'issued'),
    deliverer: text('送达人', 'deliverer'),
    deliveredOn: date('送达日期', 'date of delivery'),
    signedOn: date('签收日期', 'date of signing'),
    remarks: text('备注', 'remarks'),
    fields: set('回执已填栏目', 'fields filled', {
      'letter-number': ['移送函文号', 'number of the letter'],
      'transferring-organ': ['移送机关', 'transferring organ'],
      deliverer: ['送达人', 'deliverer'],
      'delivered-on': ['送达日期', 'date of delivery'],
      'receiver-seal': ['受移送机关或代收人签章', 'signature or seal of the receiver'],
      'signed-on': ['签收日期', 'date of signing'],
      remarks: ['备注', 'remarks'],
    }),
  }),
  meetsConditions: flag('符合受理条件', 'conditions of acceptance are met', [
    '接收时的情况；补正后才符合的填 false',
    'as the case stood on reception; false where it took a supplement to meet them',
  ]),
  review: group('受理审查', 'review by the receiver', {
    decidedOn: owedDate('作出决定日期', 'decided'),
    decision: choice(
      '决定',
      'decision',
      {
        accepted: ['受理', 'accepted'],
        supplement: ['要求补正', 'supplement asked for'],
        refused: ['不予受理', 'refused'],
      },
      [
        '接收后的第一次决定；要求补正的填 supplement，补正后的决定不填此处',
        'the first decision after reception: where a supplement was asked for, that; what was decided after the supplement is not told here',
      ],
    ),
    feedbackOn: owedDate('反馈移送机关日期', 'feedback to the transferor'),
    inWriting: flag('书面反馈', 'in writing'),
    missingNamed: flag('告知需补正材料', 'missing material named'),
    reasonsGiven: flag('说明理由', 'reasons given'),
    materialsReturned: flag('材料退回移送机关', 'material returned to the transferor'),
    forwardedByReceiver: flag(
      '接收机关自行转交他机关',
      'forwarded by the receiver to another organ',
    ),
  }),
  supplementedOn: date('补正日期', 'material supplemented', [
    '按接收机关的要求补正；不早于 review.decidedOn',
    'as the receiver asked in its decision; not before review.decidedOn',
  ]),
  closedOn: date('案件办结日期', 'case closed'),
  closingReport: group('结案报告', 'closing report', {
    toTransferorOn: owedDate('通报移送机关日期', 'to the transferor'),
    filedOn: owedDate(
      '报司法行政部门备案日期',
      'filed with the judicial-administration department',
    ),
  }),
  legacy: flag('划转前的历史遗留问题', 'legacy matter from before the carve-over'),
  consultedFirst: flag('事先充分协商', 'consulted beforehand'),
  filedOn: date('立案日期', 'case filed'),
}))
