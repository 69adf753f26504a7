import { flag, ref, topicList } from '../field'

export const cooperation = topicList(
  'cooperator',
  '配合单位履职',
  'duties of cooperating units',
  {
    unit: ref('organs', '配合单位', 'cooperating unit'),
    asPlanned: flag(
      '按工作方案主动配合牵头单位',
      'cooperates with the lead of its own accord as the plan asks',
    ),
    staffSent: flag('派出相应数量的执法人员', 'sends the corresponding number of officers'),
    supportGiven: flag(
      '提供必要的装备、技术等保障',
      'gives the necessary equipment, technical and other support',
      ['无需提供的填 true', 'true where none is necessary'],
    ),
  },
  ['每个配合单位一项', 'one entry for each cooperating unit'],
)
