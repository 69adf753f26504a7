import { choice, date, flag, ref, topic } from '../field'
import { statuses } from './bodies'

export const powers = topic(
  '职权行使',
  'exercise of powers',
  {
    organ: ref('organs', '执法机关', 'organ'),
    outsideStatutoryPowers: flag('超越法定职权执法', 'acts outside its statutory powers'),
    outsideAssignedShare: flag('超越职责分工执法', 'acts outside its assigned share', [
      '分工经依法调整的，按调整后的分工判断',
      'by the division as it stands, including any change duly made to it',
    ]),
    status: choice('状态', 'status', statuses),
    on: date('日期', 'date'),
  },
  [
    '联合执法中是否在法定职权和职责分工之内',
    'whether an organ keeps to its powers and its share in the joint action',
  ],
)
