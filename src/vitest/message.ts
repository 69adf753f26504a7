import { type Determination, explain, type Finding, verdictLabels } from '../determination'
import { explanationText } from '../report/text/explanation'

const WIDTH = 100

const reason = (finding: Finding): string =>
  explanationText(explain(finding), { lang: 'en', width: WIDTH, days: true })

const GRAVE: readonly Finding['verdict'][] = ['violated', 'prohibited', 'contested', 'undetermined']

/** The findings that turn the verdict of a case, or all that weigh where none of them is grave. */
export const telling = ({ findings }: Determination): Finding[] => {
  const weighing = findings.filter(({ weighs }) => weighs)
  const grave = weighing.filter(({ verdict }) => GRAVE.includes(verdict))
  return grave.length > 0 ? grave : weighing
}

/** What was expected, what was found, and why. */
export const messageOf = (
  expected: string,
  determination: Determination,
  findings: readonly Finding[],
): string =>
  [
    `expected ${expected}`,
    `found: ${determination.verdict} (${verdictLabels[determination.verdict].zh}) as of ${determination.asOf}`,
    ...(findings.length === 0 ? ['no finding on this norm: the document lacks its topic'] : []),
    '',
    ...findings.map(reason),
  ].join('\n')
