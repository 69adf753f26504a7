import type { Words } from '../facts'

/** The fixed words of papers. */
export const words = {
  none: { zh: '无', en: 'none' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  held: { zh: '有', en: 'yes' },
  notHeld: { zh: '无', en: 'no' },
  seal: { zh: '（印章）', en: '(seal)' },
  blank: { zh: '________', en: '________' },
  blankDate: { zh: '____年__月__日', en: '____-__-__' },
  yuan: { zh: '元', en: ' yuan' },
  by: { zh: '认定者', en: 'found by' },
  reason: { zh: '理由', en: 'reason' },
  blanks: { zh: '空白栏目', en: 'Blank fields' },
  aside: {
    zh: '下列内容事实中没有说明，文书中留空；本表不属于文书正文。',
    en: 'The facts do not tell these; they stay blank in the paper. This list is no part of the paper.',
  },
  colon: { zh: '：', en: ': ' },
  content: { zh: '内容', en: 'content' },
  field: { zh: '栏目', en: 'field' },
  fact: { zh: '所缺事实', en: 'missing fact' },
  place: { zh: '文档位置', en: 'place in the document' },
  citation: { zh: '依据', en: 'required by' },
  optional: { zh: '可不填', en: 'may stay empty' },
  unknown: { zh: '不明', en: 'unknown' },
  notYet: { zh: '尚未发生', en: 'not yet' },
} as const satisfies Record<string, Words>
