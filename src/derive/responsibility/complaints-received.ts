import type { DerivedFact } from '../derived-fact'
import { sumOf } from '../sum-of'

export const complaintsReceived: DerivedFact = {
  name: 'personRecord.complaintsReceived',
  topicName: 'personRecord',
  kind: 'count',
  label: { zh: '举报案件受理量', en: 'complaints received' },
  about: {
    zh: '群众投诉与交办转办案件之和',
    en: 'complaints of the public and assigned cases',
  },
  derive: (context) =>
    sumOf(context, [
      'personRecord.publicComplaintsReceived',
      'personRecord.assignedComplaintsReceived',
    ]),
}
