import { type DerivedFact, read } from '../derived-fact'
import { exact } from '../percent-of'

const pointsFrom =
  (name: string): DerivedFact['derive'] =>
  (context) => {
    const [score, mean] = ['personAssessment.score', name].map((each) => read(context, each))
    const missing = [score, mean].flatMap((each) => each?.missing ?? [])
    if (missing.length > 0) return { missing }
    const none = score?.value === null || mean?.value === null
    return { value: none ? null : exact(Number(score?.value) - Number(mean?.value)) }
  }

export const pointsFromMean: DerivedFact = {
  name: 'personAssessment.pointsFromMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '成绩与平均值的分差', en: 'points from the mean' },
  about: { zh: '成绩减平均值；低于平均值的为负数', en: 'score less mean; negative below it' },
  derive: pointsFrom('personAssessment.mean'),
}

export const pointsFromOtherMean: DerivedFact = {
  name: 'personAssessment.pointsFromOtherMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '成绩与另一范围平均值的分差', en: 'points from the mean of the other group' },
  about: {
    zh: '成绩减另一范围的平均值；低于该平均值的为负数',
    en: 'score less the mean of the other group; negative below it',
  },
  derive: pointsFrom('personAssessment.otherMean'),
}
