import { ref, text, topicList } from '../field'

export const participations = topicList(
  'participation',
  '各参加单位的分工和评价',
  'share of each participating organ',
  () => ({
    organ: ref('organs', '单位', 'organ'),
    duties: text('职责和分工', 'duties and share'),
    appraisal: text('对其执法情况的评价', 'appraisal of its enforcement'),
  }),
)
