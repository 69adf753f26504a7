import {
  type Determination,
  type Finding,
  isAside,
  verdictLabels,
  verdicts,
} from '../../determination'
import { vocabulary } from '../../facts'
import { type Language, verdictSigns, words } from '../words'
import { findingLines } from './finding'
import { pathLines } from './path'
import { block } from './wrap'

/** How a text report is laid out. */
export interface TextOptions {
  lang: Language
  /** Columns; Chinese characters take two. */
  width: number
}

const isIdle = ({ verdict }: Finding) => verdict === 'not-applicable' || verdict === 'not-in-force'

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

const scopeLines = ({ instruments }: Determination, { lang, width }: TextOptions): string[] =>
  instruments.flatMap(({ id, applies, reason }) => {
    const label =
      applies === null ? words.appliesUnknown : applies ? words.applies : words.appliesNot
    return block(`${id}：${label[lang]}（${reason[lang]}）`, width, '  ')
  })

/** Findings that weigh, and the grounds that hold. */
const isShown = (finding: Finding): boolean =>
  !isIdle(finding) &&
  !isAside(finding) &&
  (finding.weighs || finding.verdict === 'permitted' || finding.verdict === 'compliant')

/** Those that say when something falls due are shown even where they do not apply (yet). */
const shownFindings = (findings: readonly Finding[]): Finding[] => {
  const shown = findings.filter(
    (finding) => isShown(finding) || (isIdle(finding) && finding.deadline),
  )
  return verdicts.flatMap((verdict) => shown.filter((finding) => finding.verdict === verdict))
}

const idleLines = (findings: readonly Finding[], { lang, width }: TextOptions): string[] =>
  verdicts.flatMap((verdict) => {
    const idle = findings.filter((finding) => isIdle(finding) && finding.verdict === verdict)
    if (idle.length === 0) return []
    const citations = [...new Set(idle.map(({ citation }) => citation.label[lang]))]
    const some = citations.slice(0, 12).join(lang === 'zh' ? '、' : ', ')
    return block(
      `${verdictSigns[verdict]} ${verdictLabels[verdict][lang]} ${idle.length}：${some}${citations.length > 12 ? ' …' : ''}`,
      width,
      '  ',
    )
  })

/** Details of the topics asked that the document does not tell, with the articles they belong to. */
const asideLines = (findings: readonly Finding[], { lang, width }: TextOptions): string[] =>
  findings
    .filter(isAside)
    .flatMap(({ citation, subject, untold }) =>
      block(
        `${citation.label[lang]}［${subject}］${untold.map((name) => vocabulary.facts.get(name)?.label[lang] ?? name).join(lang === 'zh' ? '、' : ', ')}`,
        width,
        '    ',
        '  ',
      ),
    )

const missingLines = ({ missing }: Determination, { lang, width }: TextOptions): string[] =>
  missing.flatMap(({ path, label, kind }) =>
    block(
      `${path}  ${label[lang]}${kind === 'finding' ? `（${words.findingNeeded[lang]}）` : ''}`,
      width,
      '    ',
      '  ',
    ),
  )

/** The answer for one case as text. */
export const textReport = (result: Determination, options: TextOptions): string => {
  const { lang, width } = options
  const { verdict, findings, paths, outside, openClauses } = result
  return [
    `${words.verdict[lang]}：${verdictSigns[verdict]} ${verdictLabels[verdict][lang]}（${words.asOf[lang]} ${result.asOf}）`,
    ...scopeLines(result, options),
    ...shownFindings(findings).flatMap((finding) => ['', ...findingLines(finding, lang, width)]),
    ...paths.flatMap((path) => ['', ...pathLines(path, lang, width)]),
    ...section(words.idle[lang], idleLines(findings, options)),
    ...section(words.missingFacts[lang], missingLines(result, options)),
    ...section(words.aside[lang], asideLines(findings, options)),
    ...section(
      words.openClauses[lang],
      openClauses.flatMap(({ citation, gist }) =>
        block(`${citation.label[lang]}  ${gist[lang]}`, width, '    ', '  '),
      ),
    ),
    ...section(
      words.outside[lang],
      block(
        outside
          .map(({ label, norms }) => `${label[lang]} ${norms}`)
          .join(lang === 'zh' ? '、' : ', '),
        width,
        '  ',
      ).filter((line) => line.trim() !== ''),
    ),
    '',
  ].join('\n')
}
