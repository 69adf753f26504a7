import type { Determination } from '../determination'
import { nearestName } from '../facts'
import type { ReportCase, Setting } from './report-case'
import { type Format, formats, reporters } from './reporters'
import { languages } from './words'

/** How a report is written. */
export interface ReportOptions extends Partial<Setting> {
  format: Format
}

type Given = Determination | ReportCase

const isDetermination = (given: Given): given is Determination => 'findings' in given

const assertOneOf = (what: string, value: string, allowed: readonly string[]): void => {
  if (allowed.includes(value)) return
  const near = nearestName(value, allowed)
  const zh = `${what}：没有“${value}”；可用：${allowed.join('、')}${near ? `；最接近：${near}` : ''}`
  const en = `no ${what} "${value}"; allowed: ${allowed.join(', ')}${near ? `; did you mean "${near}"?` : ''}`
  throw new RangeError(`${zh} / ${en}`)
}

/**
 * A report on one or several cases, as one string. Pure: it reads no file and no clock.
 *
 * @param given determinations, or cases with the file they come from
 * @param options `format`: `text`, `markdown`, `html`, `json`, `sarif`, `junit` or `ics`; `lang`: `zh`
 *   (default) or `en`; `width` in columns and `colours` for text; `texts` to quote, see `officialText`
 * @throws RangeError for an unknown format or language
 * @example
 * report(assess(facts, { asOf: '2021-02-18' }), { format: 'html', lang: 'en' })
 */
export const report = (given: Given | readonly Given[], options: ReportOptions): string => {
  const { format, lang = 'zh', width = 100, colours = false, texts = [] } = options
  assertOneOf('format', format, formats)
  assertOneOf('lang', lang, languages)
  const all = Array.isArray(given) ? (given as readonly Given[]) : [given as Given]
  const cases = all.map(
    (each): ReportCase => (isDetermination(each) ? { determination: each } : each),
  )
  return reporters[format](cases, { lang, width, colours, texts })
}
