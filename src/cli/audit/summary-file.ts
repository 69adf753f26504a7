import { type Summary, summaryPage } from '../../audit'
import type { Language } from '../../report'
import { bundledRulebook } from '../../zhifa'
import { deliver } from '../deliver'

/** A summary as JSON; the same summary is the same text. */
export const summaryText = (summary: Summary): string => `${JSON.stringify(summary, null, 2)}\n`

/** Writes a summary as JSON or, to a file that ends in `.html`, as a page; whole or not at all. */
export const writeSummary = (
  summary: Summary,
  file: string | undefined,
  lang: Language,
  option = '--summary',
): void => {
  const asPage = file !== undefined && /\.html?$/i.test(file)
  const text = asPage
    ? summaryPage(summary, { lang, rulebook: bundledRulebook() })
    : summaryText(summary)
  deliver(text, file, option)
}
