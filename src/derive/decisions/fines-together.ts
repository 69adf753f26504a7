import type { DerivedFact } from '../derived-fact'
import { fineBeside } from './other-fines'

/** Whether two fines on one party for one violation stand side by side, in whatever order they came. */
export const finesTogether: DerivedFact = {
  name: 'penalty.finesTogether',
  topicName: 'penalties',
  kind: 'flag',
  label: {
    zh: '与对同一当事人同一违法行为的另一罚款并存',
    en: 'stands beside another fine on the same party for the same violation',
  },
  about: {
    zh: '由 penalties 各项和 identity 得出：两项均为已作出且未撤销的罚款；先后次序不论',
    en: 'from "penalties" and "identity": both are fines that were imposed and stand, in whatever order they were decided',
  },
  derive: fineBeside,
}
