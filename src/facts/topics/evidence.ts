import { choice, flag, set, topic } from '../field'
import { statuses } from './bodies'

export const evidence = topic('证据', 'evidence', () => ({
  means: set(
    '收集手段',
    'means of collection',
    {
      inducement: ['利诱', 'inducement'],
      fraud: ['欺诈', 'fraud'],
      coercion: ['胁迫', 'coercion'],
      violence: ['暴力', 'violence'],
      'other-improper': ['其他不正当手段', 'other improper means'],
    },
    ['只列不正当手段；没有的填 []', 'improper means only; [] says that there were none'],
  ),
  status: choice('状态', 'status', statuses),
  lawfullyTaken: flag('依法提取或收集', 'taken lawfully'),
  complete: flag('全面、客观、公正、及时', 'complete, objective, fair and timely'),
  concealed: flag('隐瞒证据', 'evidence concealed'),
  forged: flag('伪造证据', 'evidence forged'),
  preservationNeeded: flag('需要封存或保全', 'sealing or preservation needed'),
  preservedInTime: flag('及时依法封存或保全', 'sealed or preserved in time'),
  reviewed: set('审查的属性', 'attributes reviewed', {
    authenticity: ['真实性', 'authenticity'],
    legality: ['合法性', 'legality'],
    relevance: ['关联性', 'relevance'],
  }),
  fromOtherDepartment: flag('来自其他部门', 'from another department'),
  adopted: flag('予以采信', 'adopted'),
}))
