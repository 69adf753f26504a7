import { choice, date, finding, flag, ref, refs, topicList } from '../field'
import { statuses } from './bodies'

export const decisions = topicList(
  'decision',
  '执法决定和文书',
  'enforcement decisions and documents',
  () => ({
    kind: choice('类型', 'kind', {
      decision: ['执法决定', 'decision'],
      document: ['执法文书', 'document'],
    }),
    by: ref('organs', '作出机关', 'made by'),
    inNameOf: ref('organs', '名义机关', 'in the name of'),
    inOwnName: flag('以作出机关自己的名义', 'in the own name of the organ that makes it'),
    withinPowers: flag('在职权范围内', 'within its powers'),
    violations: refs('violations', '所处理的违法行为', 'violations dealt with'),
    separateFiles: flag('多个违法行为分别立案', 'several violations: separate files'),
    separateProcedures: flag('多个违法行为各自履行程序', 'several violations: separate procedures'),
    separateDecisions: flag('多个违法行为分别作出决定', 'several violations: separate decisions'),
    ownEvidence: flag('独立调查取证', 'evidence taken independently'),
    status: choice('状态', 'status', statuses),
    decidedOn: date('作出日期', 'decided (or planned)'),
    major: finding('属重大执法决定', 'a major decision'),
    legalReview: choice('法制审核', 'legal review', {
      passed: ['通过', 'passed'],
      failed: ['未通过', 'failed'],
      'not-held': ['未进行', 'not held'],
    }),
    collectiveDiscussion: flag('经集体讨论', 'discussed collectively'),
    flexibleMeansSuffice: finding('柔性方法足以实现目的', 'flexible means suffice'),
    coerciveOrPunitive: flag('采用强制性、惩罚性措施', 'coercive or punitive'),
    proportionate: finding('手段或者措施适当、适度', 'the means are appropriate and proportionate'),
    withinDiscretionStandard: flag('符合裁量标准', 'within the discretion standard'),
    legalProcedure: flag('遵守法定程序', 'statutory procedure kept'),
  }),
)
