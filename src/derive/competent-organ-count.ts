import type { DerivedFact } from './derived-fact'
import { countOrgans } from './distinct-organs'

export const competentOrganCount: DerivedFact = {
  name: 'initiation.competentOrganCount',
  topicName: 'initiation',
  kind: 'count',
  label: { zh: '有管辖权的机关数', en: 'number of competent organs' },
  about: {
    zh: '由 initiation.competentOrgans 计算；同一机关的内设、派出机构只计一次',
    en: 'from initiation.competentOrgans; offices of one organ count once',
  },
  derive: (context) => countOrgans(context, 'initiation.competentOrgans'),
}
