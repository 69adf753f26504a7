import type { DerivedFact } from '../derived-fact'
import { percentOf } from '../percent-of'

export const scoreShareOfOtherMean: DerivedFact = {
  name: 'personAssessment.scoreShareOfOtherMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: {
    zh: '成绩占另一范围平均值的百分比',
    en: 'score in percent of the mean of the other group',
  },
  about: {
    zh: '成绩除以另一范围的平均值',
    en: 'the score divided by the mean of the other group',
  },
  derive: (context) => percentOf(context, 'personAssessment.score', 'personAssessment.otherMean'),
}
