import type { FieldKind, Words } from '../../facts'

/** What `ask` says beside the questions. */
export const askWords = {
  saving: { zh: '每答一题即写入', en: 'Written after each answer to' },
  help: {
    zh: '命令：back 返回上一题；skip（或空行）暂不清楚；stop 停止并保存；? 看说明',
    en: 'Commands: back, to the question before; skip (or an empty line), not known; stop, and save; ? for help',
  },
  left: { zh: '还有问题', en: 'questions left' },
  decides: { zh: '关系到', en: 'It bears on' },
  possible: { zh: '试得的结论', en: 'Verdicts met in trying its values' },
  answer: { zh: '答', en: 'Answer' },
  several: { zh: '可选多项，用逗号分开', en: 'several, with commas between' },
  findingBy: { zh: '由谁认定', en: 'Found by whom' },
  findingReason: { zh: '认定理由', en: 'For what reason' },
  isFinding: {
    zh: '须由人认定：先答结果，再答由谁认定、理由；none 为无人作此认定',
    en: 'for a human to find: first the result, then by whom and why; none: nobody has found so',
  },
  notChosen: { zh: '没有这个选项', en: 'there is no such choice' },
  atStart: { zh: '已是第一题', en: 'this is the first question' },
  done: {
    zh: '没有能改变结论的问题了',
    en: 'No question is left that is seen to change the verdict',
  },
  atEnd: {
    zh: '没有问题了；回车结束，back 返回',
    en: 'No question left; Enter to finish, back to return',
  },
  skipped: { zh: '跳过未答', en: 'skipped' },
  stopped: { zh: '已停止', en: 'Stopped' },
  saved: { zh: '已写入', en: 'Written' },
  nothing: { zh: '没有回答，未写文件', en: 'nothing was answered, no file was written' },
  none: { zh: 'none 无', en: 'none' },
} as const satisfies Record<string, Words>

/** How an answer of each kind is written. */
export const formWords: Readonly<Record<FieldKind, Words>> = {
  flag: { zh: 'y 是 / n 否', en: 'y / n' },
  date: {
    zh: 'YYYY-MM-DD（或只有年月，或起止 2021-07/2021-12），或 none 没有',
    en: 'YYYY-MM-DD (or YYYY-MM, YYYY, 2021-07/2021-12), or none',
  },
  moment: {
    zh: 'YYYY-MM-DD（或只有年月，或起止 2021-07/2021-12）或 2021-02-18T10:00+08:00，或 none 没有',
    en: 'YYYY-MM-DD (or YYYY-MM, YYYY, 2021-07/2021-12) or 2021-02-18T10:00+08:00, or none',
  },
  count: { zh: '整数', en: 'a whole number' },
  amount: { zh: '数（元）', en: 'a number (yuan)' },
  number: { zh: '数', en: 'a number' },
  text: { zh: '文字，或 none 没有', en: 'a text, or none' },
  division: { zh: '六位行政区划代码', en: 'a six-digit division code' },
  choice: { zh: '序号或代号，或 none 没有', en: 'a number or name, or none' },
  set: { zh: '序号或代号（可多项），或 none 没有', en: 'numbers or names, or none' },
  ref: { zh: '序号或编号，或 none 没有', en: 'a number or id, or none' },
  refs: { zh: '序号或编号（可多项），或 none 没有', en: 'numbers or ids, or none' },
  term: {
    zh: '5wd 五个工作日 / 15d 十五日 / 截止日 YYYY-MM-DD，或 none',
    en: '5wd (working days) / 15d (days) / a last day YYYY-MM-DD, or none',
  },
  group: { zh: 'y 有 / none 没有', en: 'y (there is one) / none' },
  list: { zh: 'none 没有', en: 'none' },
}
