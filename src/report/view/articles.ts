import type { Finding } from '../../determination'
import type { Language } from '../words'

const headOf = ({ label }: Finding['citation'], lang: Language): string =>
  lang === 'zh'
    ? (/^(第[^条]+条|附件\d+|[一二三四五六七八九十]+、（?[一二三四五六七八九十]*）?)/.exec(
        label.zh,
      )?.[0] ?? label.zh)
    : (/^(art\. \d+|annex \d+|part \d+(?:\(\d+\))?)/.exec(label.en)?.[0] ?? label.en)

/** The articles that findings rest on, with how many where there are several: `第六条（3）`. */
export const articleList = (findings: readonly Finding[], lang: Language): string => {
  const counts = new Map<string, number>()
  for (const { citation } of findings) {
    const head = headOf(citation, lang)
    counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  const [open, close] = lang === 'zh' ? ['（', '）'] : [' (', ')']
  return [...counts]
    .map(([head, count]) => (count > 1 ? `${head}${open}${count}${close}` : head))
    .join(lang === 'zh' ? '、' : ', ')
}
