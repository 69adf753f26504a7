import type { DerivedFact } from '../derived-fact'
import { exact } from '../percent-of'
import { scoreShareOfMean } from './score-share-of-mean'
import { scoreShareOfOtherMean } from './score-share-of-other-mean'

const percentBelow =
  (share: DerivedFact): DerivedFact['derive'] =>
  (context) => {
    const derived = share.derive(context)
    if ('missing' in derived || derived.value === null) return derived
    return { value: exact(100 - Number(derived.value)) }
  }

export const percentBelowMean: DerivedFact = {
  name: 'personAssessment.percentBelowMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '低于平均值的百分比', en: 'percent by which the score is below the mean' },
  about: {
    zh: '平均值与成绩之差除以平均值；高于平均值的为负数',
    en: 'mean less score, divided by the mean; negative above it',
  },
  derive: percentBelow(scoreShareOfMean),
}

export const percentBelowOtherMean: DerivedFact = {
  name: 'personAssessment.percentBelowOtherMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: {
    zh: '低于另一范围平均值的百分比',
    en: 'percent by which the score is below the mean of the other group',
  },
  about: {
    zh: '另一范围的平均值与成绩之差除以该平均值；高于该平均值的为负数',
    en: 'mean of the other group less score, divided by that mean; negative above it',
  },
  derive: percentBelow(scoreShareOfOtherMean),
}
