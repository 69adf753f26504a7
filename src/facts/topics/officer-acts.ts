import { flag, ref, text, topicList } from '../field'

export const officerActs = topicList(
  'officerAct',
  '执法人员行为的责任',
  'liability for acts of officers',
  () => ({
    conduct: text('行为', 'act'),
    homeOrgan: ref('organs', '执法人员所在机关', 'organ that the officer belongs to'),
    liableOrgan: ref('organs', '承担责任的机关', 'organ that is held liable'),
    inJointAction: flag('在联合执法中', 'in a joint action'),
  }),
)
