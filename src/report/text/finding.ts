import type { Finding } from '../../determination'
import { bodyOf, detailsOf, differingReadings } from '../view/details'
import type { Mark } from '../view/mark'
import { type Language, words } from '../words'
import { block } from './wrap'

const INDENT = '    '

/** One finding as lines of text: sign and citation, the answer, and what belongs to it. */
export const findingLines = (
  finding: Finding,
  mark: Mark,
  cited: string,
  { lang, width, before }: { lang: Language; width: number; before: Finding | undefined },
): string[] => {
  const details =
    mark.id === 'compliant' ? differingReadings(finding, lang) : detailsOf(finding, lang, before)
  return [
    ...block(`${cited}［${finding.subject}］`, width, INDENT, `  ${mark.sign} `),
    ...block(bodyOf(finding, lang), width, INDENT),
    ...details.flatMap(({ label, text }) =>
      block(`${label}${words.colon[lang]}${text}`, width, `${INDENT}  `, INDENT),
    ),
  ]
}
