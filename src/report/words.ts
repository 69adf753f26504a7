import type { Words } from '../facts'

/** A language of reports. */
export type Language = 'zh' | 'en'

export const languages: readonly Language[] = ['zh', 'en']

/** The fixed words of reports. */
export const words = {
  verdict: { zh: '结论', en: 'Verdict' },
  asOf: { zh: '截至', en: 'as of' },
  regulations: { zh: '法规', en: 'Regulations' },
  applies: { zh: '适用', en: 'applies' },
  appliesNot: { zh: '不适用', en: 'does not apply' },
  appliesUnknown: { zh: '是否适用不明', en: 'not known whether it applies' },
  addressee: { zh: '责任主体', en: 'Addressee' },
  missing: { zh: '缺少', en: 'Missing' },
  workedOut: { zh: '推导所得', en: 'Worked out' },
  why: { zh: '为何如此', en: 'Why' },
  missingFacts: { zh: '尚缺事实', en: 'Facts still missing' },
  findingNeeded: { zh: '需作认定', en: 'needs a finding' },
  readings: { zh: '不同理解', en: 'Readings' },
  defaultReading: { zh: '采用', en: 'default' },
  measures: { zh: '措施', en: 'Measures' },
  measuresOpen: { zh: '列举未穷尽', en: 'the list is open' },
  note: { zh: '注', en: 'Note' },
  count: { zh: '期间计算', en: 'Count' },
  countedFrom: { zh: '起算日', en: 'from' },
  otherCount: { zh: '如计入首日则为', en: 'if the first day counts' },
  assumption: { zh: '计算假定', en: 'Assumption' },
  path: { zh: '程序', en: 'Path' },
  decides: { zh: '最终决定', en: 'Decides in the end' },
  outside: {
    zh: '未涉及的主题（文档中没有，未作判断）',
    en: 'Topics not in the document, not judged',
  },
  outsideAll: {
    zh: '文档没有写明任何主题，因此无法判定；可以写明的主题',
    en: 'The document speaks of no topic, so that nothing could be judged; topics that it could speak of',
  },
  unregulated: {
    zh: '文档写明、而所适用的规定没有就其作出规定的主题（未作判断）',
    en: 'Topics in the document on which the regulations asked have no norms, not judged',
  },
  aside: {
    zh: '文档未说明的细节（相应规定未计入结论）',
    en: 'Details that the document does not tell (their norms do not weigh in the verdict)',
  },
  openClauses: { zh: '尚可援引的兜底条款', en: 'Catch-all clauses that could still be invoked' },
  idle: { zh: '另有不适用的规定', en: 'Norms that do not apply' },
  norms: { zh: '条规范', en: 'norms' },
  silent: { zh: '文本没有规定', en: 'the text has no rule on this' },
  notAsked: {
    zh: '有规定，但文档没有相应主题',
    en: 'it has a rule, but the document lacks the topic',
  },
  noPath: {
    zh: '没有这种程序的步骤（文档没有相应主题，或规定不适用）',
    en: 'no steps of this path: the document lacks the topic, or no norm applies',
  },
  pathSilent: {
    zh: '文本没有规定这种程序的步骤',
    en: 'the text prescribes no steps of this kind',
  },
  noRegulation: {
    zh: '没有适用于此事项的法规',
    en: 'no regulation applies to this matter',
  },
  question: { zh: '问题', en: 'Question' },
  comparison: { zh: '法规对照', en: 'Regulations compared' },
  source: { zh: '原文', en: 'Text' },
  crossCheck: { zh: '双引擎核对', en: 'Cross-check' },
  agrees: { zh: '一致', en: 'agrees' },
  disagrees: { zh: '不一致，不予作答', en: 'disagrees: no answer is given' },
  badInput: { zh: '输入有误，未作判断', en: 'Bad input, not judged' },
  problems: { zh: '处问题', en: 'problems' },
  colon: { zh: '：', en: ': ' },
  comma: { zh: '、', en: ', ' },
  quote: { zh: '原文', en: 'Official words' },
  quotedAbove: { zh: '见上', en: 'quoted above' },
  quoteDiffers: {
    zh: '所给文本的这一条与编码所依文字不同，故不引用',
    en: 'the text given has other words here than those encoded, so it is not quoted',
  },
  pathNotInForce: {
    zh: '有关规定未施行或已失效，没有可走的步骤',
    en: 'the norms are not in force, so there are no steps to walk',
  },
  findings: { zh: '逐条结论', en: 'Findings' },
  deadlines: { zh: '期限', en: 'Deadlines' },
  paths: { zh: '程序', en: 'Procedures' },
  facts: { zh: '所用事实', en: 'Facts used' },
  case: { zh: '案件', en: 'Case' },
  provision: { zh: '条款', en: 'Provision' },
  subject: { zh: '对象', en: 'Subject' },
  norm: { zh: '规范', en: 'Norm' },
  due: { zh: '到期', en: 'Due' },
  state: { zh: '状态', en: 'State' },
  actor: { zh: '主体', en: 'Who' },
  step: { zh: '步骤', en: 'Step' },
  points: { zh: '要点', en: 'Points' },
  met: { zh: '满足', en: 'met' },
  unmet: { zh: '未满足', en: 'not met' },
  unknown: { zh: '不明', en: 'unknown' },
  dayStart: { zh: '起算', en: 'start' },
  dayMakeUp: { zh: '调休上班', en: 'make-up' },
  dayHoliday: { zh: '放假', en: 'holiday' },
  dayWeekend: { zh: '休', en: 'off' },
  dayUnpublished: { zh: '未公布', en: 'open' },
  dayNow: { zh: '基准日', en: 'as of' },
  dayDue: { zh: '到期', en: 'due' },
  dayBound: { zh: '界限', en: 'bound' },
  fact: { zh: '事实', en: 'Fact' },
  value: { zh: '值', en: 'Value' },
  where: { zh: '位置', en: 'Where' },
  toContent: { zh: '跳到结论', en: 'Skip to the answer' },
  cases: { zh: '各案件', en: 'Cases' },
  otherRegulations: { zh: '不适用的法规', en: 'Regulations that do not apply' },
  disclaimer: {
    zh: '本报告说明文本怎么规定、哪里没有规定，不代替有权机关作出决定。',
    en: 'This report says what the texts provide and where they are silent; it does not replace the organ that decides.',
  },
  report: { zh: '核对报告', en: 'Compliance report' },
} as const satisfies Record<string, Words>

/** What paths are called. */
export const pathNames: Readonly<Record<string, Words>> = {
  initiation: { zh: '启动与审批', en: 'initiation and approval' },
  transfer: { zh: '案件移送', en: 'case transfer' },
  dispute: { zh: '争议解决', en: 'dispute resolution' },
  supervision: { zh: '执法监督', en: 'supervision' },
  assessment: { zh: '评议考核', en: 'assessment' },
  assistance: { zh: '执法协助', en: 'assistance' },
  complaint: { zh: '投诉举报', en: 'complaint' },
  accountability: { zh: '责任追究', en: 'accountability' },
}

/** What the states of steps are called, with their sign. */
export const stepStates = {
  done: { sign: '✓', zh: '已完成', en: 'done' },
  breached: { sign: '✗', zh: '未按规定办理', en: 'not as prescribed' },
  'out-of-order': { sign: '✗', zh: '次序颠倒', en: 'out of order' },
  skipped: { sign: '✗', zh: '被跳过', en: 'skipped' },
  next: { sign: '▶', zh: '下一步', en: 'next' },
  later: { sign: '·', zh: '其后', en: 'later' },
  unknown: { sign: '?', zh: '不明', en: 'unknown' },
} as const

/** The sign that stands beside each verdict. */
export const verdictSigns = {
  violated: '✗',
  prohibited: '⊘',
  contested: '≠',
  undetermined: '?',
  required: '▶',
  permitted: '○',
  compliant: '✓',
  'not-applicable': '–',
  'not-in-force': '–',
} as const
