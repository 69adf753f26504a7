import { choice, date, finding, flag, owedDate, ref, set, topic, topicList } from '../field'

export const queries = topicList('query', '执法档案查询', 'queries of enforcement records', () => ({
  from: ref('organs', '查询机关', 'querying organ'),
  to: ref('organs', '被查询机关', 'queried organ'),
  receivedOn: date('接到请求日期', 'request received'),
  authenticated: flag('已认证', 'authenticated'),
  urgent: finding('特别紧急', 'especially urgent'),
  answeredOn: owedDate('提供查询日期', 'answered', [
    'null 表示既没有提供也没有以保密为由拒绝；以保密为由拒绝而没有提供的，填 declined 或者不填',
    'null: neither answered nor refused as secret; declined, or left out, where it was refused as secret and not answered',
  ]),
  answeredAtOnce: flag('立即提供', 'answered at once'),
  refusedFor: choice(
    '拒绝理由',
    'reason of refusal',
    {
      secrecy: ['保守秘密', 'secrecy'],
      other: ['其他', 'other'],
    },
    ['没有拒绝的填 null', 'null: not refused'],
  ),
  statutoryCause: flag('有法定事由', 'has a statutory cause'),
  feeCharged: flag('收取费用', 'a fee was charged'),
}))

export const sharing = topic('信息共享', 'sharing of information', () => ({
  platform: flag('建立信息交流平台', 'a platform is set up'),
  platformOf: ref('organs', '应当建立平台的机构', 'body that has or owes the platform', [
    '未填的，按行政执法机关判断',
    'left out: judged as an enforcement organ',
  ]),
  access: set('平台提供', 'the platform offers', {
    catalogue: ['信息资源目录', 'a catalogue'],
    interface: ['数据同步接口', 'a data interface'],
  }),
  mechanism: flag('建立共享机制', 'a sharing mechanism is set up'),
  managementShared: set('已互相提供', 'given to each other', {
    licences: ['许可信息', 'licences'],
    registrations: ['登记信息', 'registrations'],
    filings: ['备案信息', 'filings'],
    'joint-enforcement': ['联合执法信息', 'joint-enforcement information'],
  }),
  kinds: set('信息类别', 'kinds of information', {
    'legal-changes': [
      '划转事项的法律标准调整及规范性文件',
      'changes of law and standards, and normative documents, on carved-over matters',
    ],
    'department-decisions': [
      '职能部门有关划转事项的决定',
      "the department's decisions on carved-over matters",
    ],
    'bureau-decisions': [
      '综合行政执法局的处罚、强制决定及执行',
      "the bureau's penalties and coercive decisions, and their execution",
    ],
    statistics: ['统计分析数据', 'statistics'],
    'discretion-standards': ['裁量标准和工作流程', 'discretion standards and workflows'],
    'dynamic-information': ['职能部门的动态信息', "the department's current information"],
    complaints: ['举报投诉信访受理处理情况', 'complaints and their handling'],
    other: ['其他', 'other'],
    'subject-basis-papers': ['执法主体、依据、文书档案', 'subjects, legal bases and papers'],
    dynamics: ['执法动态信息', 'news of enforcement'],
    monitoring: ['执法监控信息', 'monitoring'],
    'enforcement-statistics': ['执法统计信息', 'enforcement statistics'],
    warnings: ['执法预警信息', 'warnings'],
    leads: ['案源线索', 'leads and case sources'],
  }),
  otherShareable: finding('属其他需共享信息', 'other information that needs sharing'),
  closelyRelated: finding('与职能部门密切相关', 'closely related to the department', [
    '综合行政执法局的处罚、强制决定及执行情况是否与职能部门密切相关',
    "whether the bureau's decision and its execution closely concern the department",
  ]),
  shared: flag('已共享', 'shared'),
  on: date('共享日期', 'date of sharing', [
    'null 表示还没有共享，以后再共享',
    'null: not shared yet, and still to be',
  ]),
  refused: flag('拒绝共享', 'sharing was refused'),
}))

export const publication = topic('联合执法信息发布', 'publication of joint information', () => ({
  by: ref('organs', '发布单位', 'published by'),
  content: choice('性质', 'nature', {
    'joint-information': ['联合执法信息', 'information on the joint enforcement'],
    'inter-agency': ['机关间共享', 'sharing between organs'],
    'own-decision': ['本机关决定公示', "publicity of the organ's own decision"],
  }),
  on: date('日期', 'date'),
}))
