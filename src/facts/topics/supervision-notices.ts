import {
  choice,
  date,
  finding,
  flag,
  group,
  orElse,
  owedDate,
  ref,
  set,
  term,
  text,
  topicList,
} from '../field'
import { bodies } from './bodies'

export const supervisionNotices = topicList(
  'supervisionNotice',
  '行政执法监督通知书和决定书',
  'supervision notices and decisions',
  () => ({
    organ: ref('organs', '被监督的行政执法机关', 'organ supervised'),
    found: set(
      '监督中发现的问题',
      'what supervision found',
      {
        unlawful: ['违法的行政执法行为', 'unlawful enforcement act'],
        improper: ['不当的行政执法行为', 'improper enforcement act'],
        'no-standing': [
          '实施主体不具有行政主体资格',
          'the actor has no standing as an administrative organ',
        ],
        'facts-evidence': [
          '主要事实认定不清、证据不足',
          'main facts unclear and evidence insufficient',
        ],
        'no-basis': ['缺乏法律、法规、规章依据', 'no basis in laws, regulations or rules'],
        procedure: ['违反法定程序', 'statutory procedure breached'],
      },
      [
        'facts-evidence：两者兼有；只有其一的，不填此项，属法律另有规定的填 otherGround',
        'facts-evidence: both at once; where only one of them is found leave it out, and tell otherGround where another law makes it a ground',
      ],
    ),
    graveBreach: finding('程序违法重大', 'the breach of procedure is grave'),
    obviousBreach: finding('程序违法明显', 'the breach of procedure is obvious'),
    otherGround: finding(
      '法律、法规、规章规定的其他情形',
      'another circumstance laid down by law, regulation or rule',
    ),
    number: text('通知书文号', 'number of the notice'),
    conduct: text('违法或者不当行为的情况', 'the conduct found, in words'),
    basis: text('法律依据', 'legal basis'),
    measures: text('要求落实的整改措施', 'rectification asked for'),
    issuedBy: orElse(choice('制发机构', 'issued by', bodies), 'issuer.body'),
    issuer: ref('organs', '制发机构（具体机关）', 'issued by (the organ itself)'),
    issuedOn: date('制发日期', 'issued'),
    receivedOn: date('收到日期', 'received'),
    term: term('纠正期限', 'term for correction', [
      '通知书自己所定，自收到次日起算；没有定期限的填 null',
      'set by the notice itself, counted from the day after reception; null: it sets none',
    ]),
    termOver: flag('纠正期限已届满', 'the term is over', [
      '收到日期或者期限长短不明时填；已提请政府的，指提请之时',
      'where reception or the length of the term is not told; once the government has been asked: at that time',
    ]),
    correctedOn: date('纠正日期', 'corrected'),
    rectifiedOn: date('落实整改措施日期', 'rectification carried out', [
      '通知书未要求整改措施的，填纠正日期',
      'where the notice asks for no rectification beside the correction: the date of the correction',
    ]),
    copiedToGuidanceOn: date('抄送指导机构日期', 'copied to the guidance body'),
    guidedOn: owedDate('指导机构规范指导日期', 'guidance given by the guidance body'),
    proposal: group('提请政府制发决定书', 'request to the government for a decision', {
      by: choice('提请机构', 'by', bodies),
      sameLevel: flag('提请的是同级人民政府', 'made to the government of the same level', [
        '与提请的司法行政机关同级',
        'of the level of the judicial-administration organ that asks',
      ]),
      on: owedDate('日期', 'date'),
    }),
    decision: group('行政执法监督决定书', 'supervision decision', {
      by: choice('制发机构', 'issued by', bodies),
      sameLevel: flag('制发的为同级人民政府', 'issued by the government of the same level', [
        '制发决定书的人民政府与提请的司法行政机关同级；由其他机构制发的不填',
        'the government that issues it is of the level of the judicial-administration organ that asked; leave it out where another body does',
      ]),
      on: owedDate('日期', 'date'),
      content: choice('决定内容', 'content', {
        change: ['变更', 'change'],
        revoke: ['撤销', 'revoke'],
        other: ['其他', 'other'],
      }),
    }),
  }),
)
