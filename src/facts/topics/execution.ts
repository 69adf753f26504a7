import { flag, topic } from '../field'

export const execution = topic('联合执法实施', 'carrying out of the joint action', {
  planFollowed: flag(
    '按工作方案和牵头单位统一安排行动',
    "acts by the work plan and the lead unit's arrangements",
  ),
  fullyRecorded: flag('执法全过程记录', 'the whole process of enforcement is recorded'),
  publicised: flag('执法公示', 'enforcement is publicised'),
})
