import { choice, finding, flag, topic } from '../field'
import { statuses } from './bodies'

export const duty = topic('履职', 'performance of duties meanwhile', () => ({
  awaitingApproval: flag(
    '政府对联动执法尚未批复（含尚未申请）',
    'the government has not answered on linked enforcement, applied for or not',
    [
      '事项发生时的情况；false 表示已经批复，尚未申请的填 true',
      'as things stood when it happened; false: it has answered; true where nobody has applied yet',
    ],
  ),
  leadActs: flag(
    '牵头部门继续履职并采取必要措施',
    'the lead goes on and takes the necessary measures',
  ),
  othersAct: flag(
    '其他相关部门继续履职并采取必要措施',
    'the other departments go on and take the necessary measures',
  ),
  omission: flag('不履行或怠于履行法定职责', 'statutory duties are not or tardily performed'),
  excuse: choice('所称理由', 'stated reason', {
    'penalty-power-carved-over': ['行政处罚权已划转', 'the penalty power was carved over'],
    'linked-enforcement': ['实行联动（联合、协同）执法', 'linked (joint, coordinated) enforcement'],
    other: ['其他', 'other'],
  }),
  outsideStatutoryPowers: flag('超越法定职权执法', 'acted outside statutory powers'),
  outsideAssignedShare: flag('超越职责分工执法', 'acted outside the assigned share'),
  status: choice('状态', 'status', statuses, [
    '所填不履行、超越、推诿等行为的状态；未填的，matter.date 已到的为已作出',
    'of the omission, the act outside of powers or the obstruction that is told; left out: done once the date of the matter has come',
  ]),
  supportGiven: flag('支持和配合', 'supported and cooperated'),
  obstruction: finding('推诿、阻拦、干扰或懈怠', 'shifted, blocked, interfered or slackened', [
    '属评价，须写明由谁、据何认定',
    'a judgement of conduct: say who found so, and why',
  ]),
}))
