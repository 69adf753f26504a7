import { ref, set, topic } from '../field'

export const leadership = topic('牵头单位履职', 'duties of the lead unit', () => ({
  lead: ref('organs', '牵头单位', 'lead unit'),
  neglected: set(
    '未履行的职责',
    'duties not performed',
    {
      organising: ['按工作方案组织联合执法', 'organise the action by the work plan'],
      urging: ['督促配合单位履职', 'urge the cooperating units to do their duties'],
      examining: ['审定各单位申请的联合执法事项', 'decide on matters that units apply for'],
      coordinating: ['协调处理重大疑难问题', 'coordinate on major and difficult problems'],
    },
    [
      '只列应做而未做的；没有的填 []',
      'only what was due and not done; [] says that there was none',
    ],
  ),
}))
