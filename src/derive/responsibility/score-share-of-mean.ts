import type { DerivedFact } from '../derived-fact'
import { percentOf } from '../percent-of'

export const scoreShareOfMean: DerivedFact = {
  name: 'personAssessment.scoreShareOfMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '成绩占平均值的百分比', en: 'score in percent of the mean' },
  about: {
    zh: '成绩除以平均值',
    en: 'the score divided by the mean',
  },
  derive: (context) => percentOf(context, 'personAssessment.score', 'personAssessment.mean'),
}
