import { choice, date, finding, graded, owedDate, ref, set, term, topic, topicList } from '../field'
import { bodies, statuses } from './bodies'
import {
  leaderMeasures,
  NONE_YET,
  officerFaults,
  personImposers,
  personMeasures,
  unitMeasures,
} from './liability-measures'

/** When the conduct took place: whether a regulation reaches it goes by this day. */
const conductOn = () =>
  date('情形发生日期', 'date of the conduct', [
    '情形发生的日期（持续的，最后一日），不是作出处理的日期；规定能否适用于该情形按此判断，未填的按 matter.date',
    'the day of the conduct (of what goes on, the last), not that of the measures; whether a regulation reaches it goes by this date, left out: by matter.date',
  ])

export const unitLiability = topicList(
  'unitFault',
  '执法单位的责任情形',
  'circumstances for which a unit is liable',
  () => ({
    unit: ref('organs', '执法单位', 'unit'),
    circumstance: graded(
      '已查明的情形',
      'circumstance found',
      {
        'system-missing': ['未建立执法责任制', 'no responsibility system is set up'],
        'system-not-implemented': [
          '建立而未组织实施',
          'a responsibility system is set up but not carried out',
        ],
        'powers-not-divided': [
          '职权未分解到机构、岗位（岗位责任已确定）',
          'powers not divided among bodies and posts (post responsibilities are set)',
        ],
        'posts-undefined': [
          '岗位具体责任未确定（职权已分解）',
          'responsibilities of posts not set (powers are divided)',
        ],
        'powers-and-posts': [
          '职权未分解，岗位具体责任也未确定',
          'powers not divided and responsibilities of posts not set',
        ],
        'powers-changed': ['擅自增减职权和责任', 'own powers or duties added or cut without leave'],
        inaction: ['不作为', 'inaction'],
        'passive-performance': ['消极履行法定义务', 'statutory duties passively performed'],
        'beyond-powers': ['超越法定权限乱作为', 'arbitrary acts beyond statutory powers'],
        collusion: ['与执法对象勾结', 'collusion with those subject to enforcement'],
        'basis-distorted': [
          '断章取义或者曲解执法依据',
          'legal basis quoted out of context or distorted',
        ],
        'no-double-random': [
          '检查未实行“双随机一公开”',
          'inspections without double-random selection and publication',
        ],
        'enterprise-disturbed': [
          '检查干扰企业正常生产经营',
          'inspections disturb the normal business of enterprises',
        ],
        'officer-management-missing': [
          '未实行执法人员资格管理和持证上岗',
          'no qualification management or certificates for officers',
        ],
        'certificates-mismanaged': [
          '未严格管理执法证件的发放、使用',
          'issue and use of certificates not strictly managed',
        ],
        'uniform-changed': [
          '违反规定擅自改变着装范围或者统一着装',
          'uniforms introduced or extended against the rules',
        ],
        'auxiliaries-mismanaged': ['未严格管理辅助人员', 'auxiliaries not strictly managed'],
        'judgment-refused': [
          '拒绝履行生效的判决、裁定、调解书',
          'refusal to perform an effective judgment, ruling or mediation',
        ],
        'judgment-delayed': [
          '迟延履行生效的判决、裁定、调解书',
          'late performance of an effective judgment, ruling or mediation',
        ],
        'reconsideration-not-performed': [
          '不履行行政复议决定',
          'reconsideration decision not performed',
        ],
        'reconsideration-delayed': [
          '拖延履行行政复议决定',
          'performance of a reconsideration decision delayed',
        ],
        'information-not-published': [
          '未主动公开执法信息',
          'enforcement information not published unasked',
        ],
        'not-recorded': ['未对执法行为进行记录', 'acts of enforcement not recorded'],
        'not-archived': ['有记录而未归档、不能回溯', 'recorded but not archived or traceable'],
        'no-legal-review': [
          '决定作出前未经法制审核（事后补审亦属）',
          'no legal review before the decision (a later one included)',
        ],
        'legal-review-failed': [
          '法制审核未通过而作出决定',
          'decision made though the legal review failed',
        ],
        other: ['其他应当追究责任的情形', 'another circumstance for liability'],
      },
      ['一种情形一条', 'one entry for one circumstance'],
    ),
    conductOn: conductOn(),
    justifiedReason: finding('有正当理由', 'there is a justified reason', [
      '只对不履行或者拖延履行行政复议决定有意义',
      'it matters only where a reconsideration decision is not performed, or late',
    ]),
    majorDecision: finding('属重大执法决定', 'the decision is a major one'),
    measures: set('对单位的处理', 'measures against the unit', unitMeasures, NONE_YET),
    leaders: set('被处理的负责人', 'leaders against whom measures are taken', {
      principal: ['主要负责人', 'principal leader'],
      'in-charge': ['分管负责人', 'leader in charge'],
    }),
    leaderMeasures: set('对负责人的处理', 'measures against the leaders', leaderMeasures, NONE_YET),
    proposedBy: choice('提请者', 'proposed by', bodies, [
      '没有提请的填 null',
      'null: without a proposal',
    ]),
    imposedBy: choice('作出处理者', 'imposed by', bodies),
    status: choice('处理的状态', 'status of the measures', statuses),
    receivedOn: date('收到限期整改决定日期', 'order to rectify received'),
    term: term('整改期限', 'term for rectification', [
      '决定自己所定，自收到次日起算；没有定期限的填 null',
      'set by the order itself, counted from the day after reception; null: it sets none',
    ]),
    rectifiedOn: owedDate('完成整改日期', 'rectification completed'),
  }),
)

export const personLiability = topicList(
  'personFault',
  '执法人员的责任情形',
  'circumstances for which an officer is liable',
  () => ({
    circumstance: graded(
      '已查明的情形',
      'circumstance found',
      {
        ...officerFaults,
        'certificate-not-shown': [
          '未执行示证检查要求',
          'inspection without showing the certificate as required',
        ],
        'check-not-recorded': ['未作执法检查记录', 'inspection not recorded'],
        'evidence-concealed': ['隐瞒证据', 'evidence concealed'],
        'evidence-forged': ['伪造证据', 'evidence forged'],
        'not-cooperating': [
          '不配合、不协助其他部门正常执法',
          'no cooperation with or assistance to another department',
        ],
        'discretion-standard-unused': ['未使用裁量权基准', 'discretion standard not used'],
        'discretion-standard-abused': ['滥用裁量权基准', 'discretion standard abused'],
        other: ['其他应当追究责任的情形', 'another circumstance for liability'],
      },
      [
        '一种情形一条；年度成绩低于平均值的用 personAssessment，处理也填在那里',
        'one entry for one circumstance; for a score below the mean, and the measures for it, use "personAssessment"',
      ],
    ),
    conductOn: conductOn(),
    measures: set('处理', 'measures', personMeasures, [
      `${NONE_YET[0]}。同时填 tier 的，也按其档次判断`,
      `${NONE_YET[1]}. Where "tier" is told as well, they are judged by it too`,
    ]),
    imposedBy: choice('作出处理者', 'imposed by', personImposers),
    status: choice('处理的状态', 'status of the measures', statuses),
  }),
)

export const tier = topic('责任追究档次', 'tier of liability', () => ({
  nature: graded('责任的性质', 'nature', {
    'manifestly-minor': ['显著轻微', 'manifestly minor'],
    minor: ['轻微', 'minor'],
    bad: ['恶劣', 'bad'],
  }),
  circumstances: graded('情节', 'circumstances', {
    'manifestly-minor': ['显著轻微', 'manifestly minor'],
    minor: ['轻微', 'minor'],
    'more-serious': ['较重', 'more serious'],
    serious: ['严重', 'serious'],
  }),
  impact: graded('社会影响', 'social impact', {
    none: ['未造成社会影响', 'none'],
    small: ['程度较小', 'small'],
    larger: ['程度较大', 'larger'],
    'especially-large': ['程度特别大', 'especially large'],
  }),
  measures: set('处理', 'measures', personMeasures, [
    `${NONE_YET[0]}。已填在 personLiability 的可不填；两处都填的须一致`,
    `${NONE_YET[1]}. May be left out where they are told in "personLiability"; told in both, they agree`,
  ]),
  status: choice('处理的状态', 'status of the measures', statuses),
}))
