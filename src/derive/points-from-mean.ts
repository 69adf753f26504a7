import { type DerivedFact, read } from './derived-fact'
import { exact } from './percent-of'

export const pointsFromMean: DerivedFact = {
  name: 'personAssessment.pointsFromMean',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '成绩与平均值的分差', en: 'points from the mean' },
  about: { zh: '成绩减平均值；低于平均值的为负数', en: 'score less mean; negative below it' },
  derive: (context) => {
    const [score, mean] = ['personAssessment.score', 'personAssessment.mean'].map((name) =>
      read(context, name),
    )
    const missing = [score, mean].flatMap((each) => each?.missing ?? [])
    if (missing.length > 0) return { missing }
    const none = score?.value === null || mean?.value === null
    return { value: none ? null : exact(Number(score?.value) - Number(mean?.value)) }
  },
}
