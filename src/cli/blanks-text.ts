import type { Blank, Paper } from '../documents'

const line = ({ field, label, path, because, required, cite }: Blank, lang: Paper['lang']) => {
  const zh = lang === 'zh'
  const none = zh ? '尚未发生' : 'not yet'
  const why = because === 'none' ? (zh ? `，${none}` : `, ${none}`) : ''
  const source = required ? cite.join(zh ? '、' : ', ') : zh ? '可不填' : 'may stay empty'
  return zh
    ? `  ${required ? '✗' : '·'} ${field.zh}：${label.zh}（${path}${why}）${source}`
    : `  ${required ? '✗' : '·'} ${field.en}: ${label.en} (${path}${why}) ${source}`
}

/** What stayed blank in a paper, one line each; ✗ marks what a provision asks for. */
export const blanksText = ({ missing, lang }: Paper): string =>
  missing.length === 0
    ? ''
    : [
        lang === 'zh' ? `空白 ${missing.length} 处：` : `${missing.length} blank:`,
        ...missing.map((each) => line(each, lang)),
        '',
      ].join('\n')
