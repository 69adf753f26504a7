import type { Determination, Finding } from '../../determination'
import type { Setting } from '../report-case'
import { citer } from '../view/citation'
import { bodyOf, detailsOf } from '../view/details'
import { type Group, groupsOf, lackedBefore } from '../view/groups'
import { quoteFor } from '../view/quote'
import { words } from '../words'
import { code, markdownText, table } from './escape'
import { whyLines } from './why'

type Cite = (citation: Finding['citation']) => string

/** Verdicts that ask for somebody's attention; the others are folded away. */
const isQuiet = ({ mark }: Group, { verdict }: Determination): boolean =>
  ['permitted', 'compliant', 'not-in-force'].includes(mark.id) ||
  (mark.id === 'not-applicable' && verdict !== 'not-applicable')

const quoteLines = (finding: Finding, { texts, lang }: Setting): string[] => {
  const quote = quoteFor(finding, texts)
  if (!quote) return []
  return quote.state === 'differs'
    ? ['', `  > ${words.quoteDiffers[lang]}`]
    : ['', ...quote.lines.flatMap((line) => [`  > ${markdownText(line)}`, '  >']).slice(0, -1)]
}

const findingLines = (
  finding: Finding,
  before: Finding | undefined,
  cite: Cite,
  setting: Setting,
): string[] => {
  const { lang } = setting
  return [
    `- **${markdownText(cite(finding.citation))}** ${code(finding.subject)} ${markdownText(bodyOf(finding, lang))}`,
    ...detailsOf(finding, lang, before).map(
      ({ label, text }) => `  - ${label}${words.colon[lang]}${markdownText(text)}`,
    ),
    ...whyLines(finding, lang).map((line) => (line === '' ? '' : `  ${line}`)),
    ...quoteLines(finding, setting),
  ]
}

const quietLines = ({ mark, findings }: Group, cite: Cite, { lang }: Setting): string[] => [
  '<details>',
  `<summary>${mark.sign} ${mark.label[lang]} (${findings.length})</summary>`,
  '',
  ...table(
    [words.provision[lang], words.subject[lang], words.norm[lang]],
    findings.map((finding) => [
      markdownText(cite(finding.citation)),
      code(finding.subject),
      markdownText(bodyOf(finding, lang)),
    ]),
  ),
  '</details>',
  '',
]

/** Findings by gravity: what asks for attention in full, what does not folded into tables. */
export const findingSections = (result: Determination, setting: Setting): string[] => {
  const cite = citer(result, setting.lang)
  const groups = groupsOf(result)
  const lacked = lackedBefore(groups)
  return groups.flatMap((group) =>
    isQuiet(group, result)
      ? quietLines(group, cite, setting)
      : [
          `### ${group.mark.sign} ${group.mark.label[setting.lang]} (${group.findings.length})`,
          '',
          ...group.findings.flatMap((finding) =>
            findingLines(finding, lacked.get(finding), cite, setting),
          ),
          '',
        ],
  )
}
