import type { DerivedFact } from './derived-fact'
import { exact } from './percent-of'
import { scoreShareOfMean } from './score-share-of-mean'

export const percentBelowMean: DerivedFact = {
  name: 'personAssessment.percentBelowMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '低于平均值的百分比', en: 'percent by which the score is below the mean' },
  about: {
    zh: '平均值与成绩之差除以平均值；高于平均值的为负数',
    en: 'mean less score, divided by the mean; negative above it',
  },
  derive: (context) => {
    const share = scoreShareOfMean.derive(context)
    if ('missing' in share || share.value === null) return share
    return { value: exact(100 - Number(share.value)) }
  },
}
