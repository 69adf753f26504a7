import type { Determination } from '../determination'
import type { PlainFormat } from './comparison'
import { pathPage } from './html/path-page'
import { pathMarkdown } from './markdown/path'
import { pathText } from './text/path'
import type { Language } from './words'

/** One kind of path (`dispute`) in several cases, regulation by regulation, as one string. */
export const pathReport = (
  determinations: readonly Determination[],
  id: string,
  { format, lang, width }: { format: PlainFormat; lang: Language; width: number },
): string => {
  if (format === 'html') return pathPage(determinations, id, lang)
  const written = determinations.map((each) =>
    format === 'markdown' ? pathMarkdown(each, id, lang) : pathText(each, id, lang, width),
  )
  return `${written.join('\n')}\n`
}
