import { addDays, isIsoDate } from '../../calendar'
import type { DeadlineFinding, Finding } from '../../determination'
import { clean } from '../clean'
import { localTime, utcTime } from '../local-time'
import type { AnsweredCase, Setting } from '../report-case'
import { caseTitle, knownBasis, titleOf } from '../view/basis'
import { caseKey } from '../view/case-key'
import { titleText } from '../view/citation'
import { bodyOf, detailsOf } from '../view/details'
import { markOf } from '../view/mark'
import { quoteFor } from '../view/quote'
import { words } from '../words'
import { contentLine, textValue } from './line'

type Property = readonly [name: string, value: string]

const compact = (time: string): string => time.replace(/[-:]/g, '')

/** When the event is: the day of the due date, the moment for hours, the whole span while unsettled. */
const timeOf = (deadline: DeadlineFinding): Property[] => {
  const [first, last] = deadline.provisional
    ? [deadline.earliest, deadline.latest]
    : [deadline.due, deadline.due]
  if (isIsoDate(first))
    return [
      ['DTSTART;VALUE=DATE', compact(first)],
      ['DTEND;VALUE=DATE', compact(addDays(last, 1))],
    ]
  const start: Property = ['DTSTART;TZID=Asia/Shanghai', compact(localTime(first))]
  return first === last ? [start] : [start, ['DTEND;TZID=Asia/Shanghai', compact(localTime(last))]]
}

const uidOf = (given: AnsweredCase, { norm, subject }: Finding): string =>
  `${[caseKey(given), norm, subject].map((part) => encodeURIComponent(clean(part))).join('/')}@zhifa`

const descriptionOf = (
  finding: Finding,
  given: AnsweredCase,
  { lang, texts }: Setting,
): string[] => {
  const basis = knownBasis(given.determination)
  const title = caseTitle(basis) ?? given.determination.id
  const regulation = titleText(titleOf(finding.citation.instrument, basis), lang)
  const quote = quoteFor(finding, texts)
  const quoted = quote?.state === 'same' ? quote.lines : quote ? [words.quoteDiffers[lang]] : []
  return [
    ...(title ? [`${words.case[lang]}${words.colon[lang]}${title}`] : []),
    `${regulation} ${finding.citation.label[lang]} [${finding.subject}]`,
    bodyOf(finding, lang),
    ...detailsOf(finding, lang).map(({ label, text }) => `${label}${words.colon[lang]}${text}`),
    ...quoted.map((line) => `${words.quote[lang]}${words.colon[lang]}${line}`),
  ]
}

/** An open duty with a date as an event. */
export const eventOf = (
  finding: Finding & { deadline: DeadlineFinding },
  given: AnsweredCase,
  setting: Setting,
): string => {
  const { lang } = setting
  const { asOf } = given.determination
  const summary = `${markOf(finding).label[lang]}${words.colon[lang]}${bodyOf(finding, lang)}`
  const properties: Property[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(uidOf(given, finding))],
    ['DTSTAMP', compact(utcTime(asOf))],
    ...timeOf(finding.deadline),
    ['STATUS', finding.deadline.provisional ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['SUMMARY', textValue(summary)],
    ['DESCRIPTION', textValue(descriptionOf(finding, given, setting))],
    ['CATEGORIES', textValue(finding.citation.instrument)],
    ['END', 'VEVENT'],
  ]
  return properties.map(([name, value]) => contentLine(name, value)).join('')
}
