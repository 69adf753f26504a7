import { comparisonPage } from './html/comparison'
import { comparisonMarkdown } from './markdown/comparison'
import { comparisonText } from './text/comparison'
import type { Comparison } from './view/comparison'
import type { Language } from './words'

/** Formats for people in which a comparison or a path is written. */
export type PlainFormat = 'text' | 'markdown' | 'html'

/** Matters under several regulations side by side, as one string. */
export const comparisonReport = (
  comparisons: readonly Comparison[],
  { format, lang, width }: { format: PlainFormat; lang: Language; width: number },
): string => {
  if (format === 'html') return comparisonPage(comparisons, lang)
  const written = comparisons.map((each) =>
    format === 'markdown' ? comparisonMarkdown(each, lang) : comparisonText(each, { lang, width }),
  )
  return `${written.join('\n')}\n`
}
