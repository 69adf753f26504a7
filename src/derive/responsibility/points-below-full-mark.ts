import { type DerivedFact, read } from '../derived-fact'
import { exact } from '../percent-of'

const FULL_MARK = 100

/** As no mean exceeds the full mark, no score is further below a mean than below it. */
export const pointsBelowFullMark: DerivedFact = {
  name: 'personAssessment.pointsBelowFullMark',
  topicName: 'personAssessment',
  kind: 'number',
  label: { zh: '成绩与满分的分差', en: 'points below the full mark' },
  about: {
    zh: '100减成绩；平均值不会高于满分，成绩低于平均值的分数、百分比都不会多于此数',
    en: '100 less the score; as no mean exceeds the full mark, a score is below a mean by no more points, nor percent, than this',
  },
  derive: (context) => {
    const { value, missing } = read(context, 'personAssessment.score')
    if (missing) return { missing: [missing] }
    return { value: value === null ? null : exact(FULL_MARK - Number(value)) }
  },
}
