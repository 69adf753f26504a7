import type { DerivedFact } from '../derived-fact'
import { happenedByDateOrSign } from '../told-of'

export const annualPlanFiled: DerivedFact = {
  name: 'annualPlan.filed',
  topicName: 'annualPlan',
  kind: 'flag',
  label: { zh: '已备案', en: 'filed' },
  about: {
    zh: '由 filedOn 得出；没有填的，填了 filedWith 即已备案，日期以 matter.date 为准',
    en: 'from filedOn; where that is not told, what has a filedWith was filed, on matter.date',
  },
  derive: (context) => happenedByDateOrSign(context, 'annualPlan.filedOn', 'annualPlan.filedWith'),
}
