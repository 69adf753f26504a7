import { choice, flag, set, topic } from '../field'
import { bodies, statuses } from './bodies'
import { NONE_YET } from './liability-measures'

export const assessmentCompetence = topic('评议考核职责', 'who assesses whom', () => ({
  assessed: choice('被考核者', 'who is assessed', {
    department: ['本级政府所属部门', 'department of the government'],
    'lower-government': ['下级人民政府', "lower people's government"],
    'vertical-department': [
      '实行省以下垂直管理的部门',
      'department under vertical management below the province',
    ],
    'other-vertical-department': [
      '其他垂直管理的部门（如中央垂直管理）',
      'department under another vertical management (central, for one)',
    ],
    'own-enforcement-body': ['部门所属行政执法机构', "a department's own enforcement body"],
    'own-officer': ['部门所属行政执法人员', "a department's own enforcement officers"],
  }),
  assessor: choice('考核者', 'who assesses', bodies, [
    '尚未考核、问由谁考核的填 null',
    'null: nobody yet, the question being who is to do it',
  ]),
  assessorIsOwn: flag(
    '考核者是被考核者的所属部门',
    'the assessor is the department that the one assessed belongs to',
    [
      '考核省以下垂直管理的部门的，指其上级部门；以内设机构考核的，看其部门。未填的，assessor 为 department（垂直管理的部门：superior-organ）的按是判断，其他种类的部门须填',
      'of a department under vertical management below the province: its superior department; of an office that assesses for its department, that department. Left out: taken so of a "department" (of vertical management: of a "superior-organ"); of another kind of department it has to be told',
    ],
  ),
  resultsProduced: flag('上级部门已作出考核结果', 'the superior has produced its results', [
    '尚无结果的填 false：没有可报的；填了 resultsReported（包括 null）或者 assessor 的，视为已有结果',
    'false: none yet, and so nothing to report; taken to be there where anything is told of resultsReported (null too), or where an assessor is told',
  ]),
  resultsReported: choice(
    '上级部门考核结果的报送',
    "report of the superior's results",
    {
      'legal-affairs': [
        '已报同级政府法制机构（机构改革后为司法行政部门）',
        'reported to the legal-affairs body of the same level (since the reform: the justice bureau)',
      ],
      elsewhere: ['只报其他机关', 'reported elsewhere only'],
      withheld: ['不报', 'not reported'],
    },
    ['尚未报送的填 null', 'null: not yet reported'],
  ),
}))

export const assessmentPublication = topic('评议考核公开', 'publication of the assessment', () => ({
  published: set('已向社会公开', 'published', {
    standard: ['标准', 'standard'],
    process: ['过程', 'process'],
    results: ['结果', 'results'],
  }),
}))

export const assessmentSystem = topic('评议考核制度', 'system of assessment', () => ({
  established: flag('已建立健全评议考核制度', 'a system of assessment is set up'),
  heldRegularly: flag('定期组织开展评议考核', 'assessments are held regularly'),
  checksHeld: flag(
    '法制机构定期或不定期组织检查',
    'the legal-affairs body organises checks, regular or not',
  ),
}))

export const incentives = topic('奖励机制和结果运用', 'rewards and use of results', () => ({
  mechanism: flag('已建立健全行政执法奖励机制', 'a reward mechanism is set up'),
  inAnnualAssessment: flag(
    '执法责任纳入政府年度考核',
    "enforcement responsibility is in the government's annual assessment",
  ),
  resultsUsedFor: set('评议考核结果作为何种依据', 'results are used for', {
    performance: ['工作绩效评估', 'performance evaluation'],
    posts: ['职务调整', 'changes of post'],
    rewards: ['奖励', 'rewards'],
  }),
}))

export const rating = topic(
  '考核评定及处理',
  'rating and what follows',
  () => ({
    of: choice('被评定者', 'who was rated', {
      unit: ['行政执法单位', 'enforcement unit'],
      officer: ['行政执法人员', 'enforcement officer'],
    }),
    result: choice('评定结果', 'rating given', {
      outstanding: ['成绩突出', 'outstanding'],
      qualified: ['合格', 'qualified'],
      unqualified: ['不合格', 'unqualified'],
    }),
    measures: set(
      '处理',
      'what was decided',
      {
        commendation: ['表彰', 'commendation'],
        'circulated-criticism': ['通报批评', 'circulated criticism'],
        'moved-off-post': ['调离执法岗位', 'moved off the enforcement post'],
        'something-else': [
          '以其他措施代替，或者决定不处理',
          'something else instead, or a decision to do nothing',
        ],
      },
      NONE_YET,
    ),
    status: choice('处理的状态', 'status of the decision', statuses),
  }),
  [
    '评定是考核作出的结论，不由分数推出',
    'a rating is given by the assessment and does not follow from a score',
  ],
)
