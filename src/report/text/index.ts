import { isAnswered, type ReportCase, type Reporter, type Setting } from '../report-case'
import { agreementText, refusalOf } from '../view/refusal'
import { determinationLines } from './determination'
import { palette } from './paint'
import { block, wrap } from './wrap'

const caseLines = (given: ReportCase, setting: Setting): string[] => {
  const { lang, width } = setting
  if (isAnswered(given)) {
    const check = given.crossCheck ? wrap(agreementText(given.crossCheck, lang), width) : []
    return [
      ...determinationLines(given.determination, setting),
      ...check.map(palette(setting.colours).faint),
    ]
  }
  const { title, points } = refusalOf(given, lang)
  return [...wrap(title, width), ...points.flatMap((each) => block(each, width, '    ', '  ✗ '))]
}

/** Text for a terminal: it fits the width, and says in words and signs what it colours. */
export const textReporter: Reporter = (cases, setting) =>
  cases
    .map((each) => {
      const head = cases.length > 1 ? block(`== ${each.source ?? ''}`, setting.width, '') : []
      return `${[...head, ...caseLines(each, setting)].join('\n')}\n`
    })
    .join('\n')
