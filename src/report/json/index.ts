import type { Determination } from '../../determination'
import type { ReportCase, Reporter, Setting } from '../report-case'
import { quoteFor } from '../view/quote'

const withQuotes = (determination: Determination, { texts }: Setting): Determination => {
  if (texts.length === 0) return determination
  const findings = determination.findings.map((finding) => {
    const quote = quoteFor(finding, texts)
    return quote ? { ...finding, quote } : finding
  })
  return { ...determination, findings }
}

const asJson = (given: ReportCase, setting: Setting): unknown => {
  const from = given.source === undefined ? {} : { source: given.source }
  if ('problems' in given) return { ...from, error: { problems: given.problems } }
  const check = given.crossCheck ? { crossCheck: given.crossCheck } : {}
  if ('differences' in given)
    return { ...from, error: { differences: given.differences }, ...check }
  return { ...from, ...withQuotes(given.determination, setting), ...check }
}

/** JSON as `output-schema.ts` documents it: one answer, or a list of several. */
export const jsonReporter: Reporter = (cases, setting) => {
  const [first] = cases
  const output =
    cases.length === 1 && first
      ? asJson(first, setting)
      : cases.map((each) => asJson(each, setting))
  return `${JSON.stringify(output, null, 2)}\n`
}
