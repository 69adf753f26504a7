import { flag, ref, set, topicList } from '../field'

export const evidenceReview = topicList(
  'review',
  '证据审查采信',
  'review and adoption of evidence',
  {
    by: ref('organs', '审查机关', 'reviewed by'),
    fromOtherDepartment: flag('来自其他部门', 'from another department'),
    attributes: set('已审查的属性', 'attributes reviewed', {
      authenticity: ['真实性', 'authenticity'],
      legality: ['合法性', 'legality'],
      relevance: ['关联性', 'relevance'],
    }),
    adopted: flag('予以采信', 'adopted'),
  },
)
