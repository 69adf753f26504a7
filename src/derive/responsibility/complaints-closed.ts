import type { DerivedFact } from '../derived-fact'
import { sumOf } from '../sum-of'

export const complaintsClosed: DerivedFact = {
  name: 'personRecord.complaintsClosed',
  topicName: 'personRecord',
  kind: 'count',
  label: { zh: '举报案件办结量', en: 'complaints closed' },
  about: {
    zh: '群众投诉与交办转办案件之和',
    en: 'complaints of the public and assigned cases',
  },
  derive: (context) =>
    sumOf(context, [
      'personRecord.publicComplaintsClosed',
      'personRecord.assignedComplaintsClosed',
    ]),
}
