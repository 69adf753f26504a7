import { flag, topic } from '../field'

/** Who answers for acts in an action that several organs take part in. */
export const responsibility = topic('执法责任划分', 'who answers for the action', () => ({
  split: flag(
    '监管职责与处罚职责不在同一机关',
    'supervision and penalties lie with different organs',
  ),
}))
