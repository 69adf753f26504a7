import { date, finding, owedDate, topicList } from '../field'

export const irregularities = topicList(
  'irregularity',
  '违法违规联合执法的纠正',
  'correction of irregular joint enforcement',
  () => ({
    foundOn: date('发现日期', 'found'),
    correctedOn: owedDate('纠正日期', 'corrected'),
    late: finding('未及时纠正', 'not corrected in time'),
  }),
)
