import type { Finding } from '../../determination'
import type { Language } from '../words'

const headOf = ({ label }: Finding['citation'], lang: Language): string =>
  lang === 'zh'
    ? (/^(第[^条]+条|附件\d+|[一二三四五六七八九十]+、（?[一二三四五六七八九十]*）?)/.exec(
        label.zh,
      )?.[0] ?? label.zh)
    : (/^(art\. \d+|annex \d+|part \d+(?:\(\d+\))?)/.exec(label.en)?.[0] ?? label.en)

const tailsOf = (labels: readonly string[], head: string): string[] =>
  [...new Set(labels.map((label) => label.slice(head.length).trim()))].filter(Boolean)

/**
 * The articles that findings rest on, each with its paragraphs and items or, where these are not cited,
 * with how many findings there are if several: `第六条（第一项、第三项）`, `第九条（3）`.
 */
export const articleList = (findings: readonly Finding[], lang: Language): string => {
  const articles = new Map<string, string[]>()
  for (const { citation } of findings) {
    const head = headOf(citation, lang)
    articles.set(head, [...(articles.get(head) ?? []), citation.label[lang]])
  }
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')']
  const comma = lang === 'zh' ? '、' : ', '
  return [...articles]
    .map(([head, labels]) => {
      const tails = tailsOf(labels, head)
      const more = tails.length > 0 ? tails.join(comma) : labels.length > 1 ? labels.length : ''
      return more === '' ? head : `${head}${open}${more}${close}`
    })
    .join(comma)
}
