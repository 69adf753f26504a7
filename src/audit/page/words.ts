import type { Words } from '../../facts'

/** The fixed words of the summary page. */
export const pageWords = {
  title: { zh: '批量核对汇总', en: 'Audit summary' },
  matters: { zh: '案件', en: 'Matters' },
  answered: { zh: '已作判断', en: 'answered' },
  refused: { zh: '输入有误，未作判断', en: 'refused: bad input' },
  disputed: { zh: '两个引擎不一致，未作判断', en: 'no answer: the engines disagree' },
  failed: { zh: '内部错误，未作判断', en: 'no answer: internal error' },
  crossChecked: { zh: '经双引擎核对', en: 'cross-checked on both engines' },
  byVerdict: { zh: '案件结论', en: 'Matters by verdict' },
  byNorm: { zh: '按规范', en: 'By norm' },
  byOrgan: { zh: '按责任主体', en: 'By organ' },
  commonest: { zh: '最常缺少的事实', en: 'Facts most often missing' },
  verdict: { zh: '结论', en: 'Verdict' },
  share: { zh: '占比', en: 'Share' },
  count: { zh: '件数', en: 'Matters' },
  findings: { zh: '逐条结论数', en: 'Findings' },
  norm: { zh: '规范', en: 'Norm' },
  organ: { zh: '责任主体', en: 'Organ' },
  fact: { zh: '事实', en: 'Fact' },
  lacking: { zh: '最常缺少', en: 'Most often missing' },
  nothing: { zh: '没有可汇总的内容。', en: 'There is nothing to sum up.' },
  sampled: {
    zh: '责任主体超过 5,000 个：此处为按名称抽取的部分，各自计数完整。',
    en: 'There are more than 5,000 organs: a sample of them, drawn by name, each counted whole.',
  },
  others: {
    zh: '另有较少的若干项，见 JSON 汇总',
    en: 'others, with fewer, are in the JSON summary',
  },
  findingsNote: {
    zh: '每条规范对每个对象作一次结论；只计入影响案件结论且适用的。条形按比例，数字为准。',
    en: 'A norm is answered once for each subject; only what weighs and applies is counted. Bars are to scale; the numbers count.',
  },
} as const satisfies Record<string, Words>
