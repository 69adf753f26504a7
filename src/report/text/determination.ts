import type { Determination } from '../../determination'
import type { Words } from '../../facts'
import type { Setting } from '../report-case'
import { caseTitle, knownBasis, titleOf } from '../view/basis'
import { citer, titleText } from '../view/citation'
import { groupsOf, lackedBefore } from '../view/groups'
import { caseMark } from '../view/mark'
import { outsideTitle } from '../view/outside'
import { shownPaths } from '../view/paths'
import { quoteFor } from '../view/quote'
import { words } from '../words'
import { findingLines } from './finding'
import { type Palette, palette } from './paint'
import { pathLines } from './path'
import { quoter } from './quote'
import {
  asideLines,
  idleLines,
  missingLines,
  openClauseLines,
  outsideLines,
  unregulatedLines,
} from './sections'
import { block } from './wrap'

const section = (
  title: string,
  lines: readonly string[],
  width: number,
  { strong }: Palette,
): string[] => (lines.length === 0 ? [] : ['', ...block(title, width, '').map(strong), ...lines])

const scopeLines = (result: Determination, { lang, width }: Setting): string[] => {
  const basis = knownBasis(result)
  return result.instruments.flatMap(({ id, applies, reason }) => {
    const label =
      applies === null ? words.appliesUnknown : applies ? words.applies : words.appliesNot
    const title = titleText(titleOf(id, basis), lang)
    const why = lang === 'zh' ? `（${reason.zh}）` : ` (${reason.en})`
    return block(`${title}${words.colon[lang]}${label[lang]}${why}`, width, '    ', '  ')
  })
}

const groupLines = (result: Determination, setting: Setting, colours: Palette): string[] => {
  const { lang, width, texts } = setting
  const cite = citer(result, lang)
  const quoted = quoter(lang, width)
  const groups = groupsOf(result)
  const lacked = lackedBefore(groups)
  return groups.flatMap(({ mark, findings }) => {
    const count = lang === 'zh' ? `（${findings.length}）` : ` (${findings.length})`
    return [
      '',
      colours.mark(mark)(`${mark.sign} ${mark.label[lang]}${count}`),
      ...findings.flatMap((finding) => [
        ...findingLines(finding, mark, cite(finding.citation), {
          lang,
          width,
          before: lacked.get(finding),
        }),
        ...quoted(quoteFor(finding, texts), finding.citation.instrument),
      ]),
    ]
  })
}

/** The answer for one case as lines of text. */
export const determinationLines = (result: Determination, setting: Setting): string[] => {
  const { lang, width } = setting
  const colours = palette(setting.colours)
  const mark = caseMark(result)
  const asOf =
    lang === 'zh' ? `（${words.asOf.zh} ${result.asOf}）` : ` (${words.asOf.en} ${result.asOf})`
  const title = caseTitle(knownBasis(result))
  const more = (name: Words, lines: readonly string[]) => section(name[lang], lines, width, colours)
  return [
    ...(title ? block(title, width, '').map(colours.strong) : []),
    `${words.verdict[lang]}${words.colon[lang]}${colours.mark(mark)(`${mark.sign} ${mark.label[lang]}`)}${asOf}`,
    ...scopeLines(result, setting),
    ...more(words.unregulated, unregulatedLines(result, setting)),
    ...groupLines(result, setting, colours),
    ...shownPaths(result).flatMap((path) => ['', ...pathLines(path, lang, width)]),
    ...more(words.idle, idleLines(result, setting)),
    ...more(words.missingFacts, missingLines(result, setting)),
    ...more(words.aside, asideLines(result, setting)),
    ...more(words.openClauses, openClauseLines(result, setting)),
    ...more(outsideTitle(result), outsideLines(result, setting)),
    '',
  ]
}
