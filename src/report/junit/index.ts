import type { Finding, Verdict } from '../../determination'
import { localTime } from '../local-time'
import {
  type AnsweredCase,
  isAnswered,
  type ReportCase,
  type Reporter,
  type Setting,
} from '../report-case'
import { caseKey } from '../view/case-key'
import { citer } from '../view/citation'
import { bodyOf, detailsOf } from '../view/details'
import { groupsOf, isIdle, leavesVerdict } from '../view/groups'
import { markOf } from '../view/mark'
import { quoteFor } from '../view/quote'
import { refusalOf } from '../view/refusal'
import { words } from '../words'
import { element, xmlText } from './xml'

type Outcome = 'failure' | 'error' | 'passed'

/** An answer that cannot be given is an error of the test, not a failure. */
const outcomes: Partial<Record<Verdict, Outcome>> = {
  violated: 'failure',
  prohibited: 'failure',
  contested: 'error',
  undetermined: 'error',
}

interface Case {
  outcome: Outcome
  xml: string
}

const bodyLines = (finding: Finding, { lang, texts }: Setting): string[] => {
  const quote = quoteFor(finding, texts)
  const quoted = quote?.state === 'same' ? quote.lines : quote ? [words.quoteDiffers[lang]] : []
  return [
    bodyOf(finding, lang),
    ...detailsOf(finding, lang).map(({ label, text }) => `${label}${words.colon[lang]}${text}`),
    ...quoted.map((line) => `${words.quote[lang]}${words.colon[lang]}${line}`),
  ]
}

const caseOf = (
  finding: Finding,
  { determination }: AnsweredCase,
  cited: string,
  setting: Setting,
): Case => {
  const { norm, subject, verdict, cause } = finding
  const weighed = leavesVerdict(finding, determination) ? undefined : outcomes[verdict]
  const outcome = weighed ?? 'passed'
  const { sign, label } = markOf(finding)
  const message = `${sign} ${label[setting.lang]}${words.colon[setting.lang]}${bodyOf(finding, setting.lang)}`
  const text = bodyLines(finding, setting).map(xmlText).join('\n')
  const told =
    outcome === 'passed' ? [] : [element(outcome, { type: cause ?? verdict, message }, [text])]
  const attributes = {
    name: `${cited} [${subject}]`,
    classname: norm.replace('/', '.'),
    time: 0,
  }
  return { outcome, xml: element('testcase', attributes, told) }
}

const casesOf = (given: ReportCase, setting: Setting): Case[] => {
  if (isAnswered(given)) {
    const cite = citer(given.determination, setting.lang)
    return groupsOf(given.determination)
      .flatMap(({ findings }) => findings)
      .filter((finding) => !isIdle(finding))
      .map((finding) => caseOf(finding, given, cite(finding.citation), setting))
  }
  const { id, title, points } = refusalOf(given, setting.lang)
  const body = points.map(xmlText).join('\n')
  const error = element('error', { type: id, message: title }, [body])
  return [
    {
      outcome: 'error',
      xml: element('testcase', { name: title, classname: id, time: 0 }, [error]),
    },
  ]
}

const propertiesOf = ({ determination }: AnsweredCase) =>
  [
    ['verdict', determination.verdict],
    ['asOf', determination.asOf],
    ...determination.instruments
      .filter(({ applies }) => applies !== false)
      .map(({ id }) => ['instrument', id]),
  ].map(([name = '', value = '']) => element('property', { name, value }))

const suiteOf = (given: ReportCase, id: number, setting: Setting): string => {
  const cases = casesOf(given, setting)
  const count = (wanted: Outcome) => cases.filter(({ outcome }) => outcome === wanted).length
  const name = (isAnswered(given) ? caseKey(given) : given.source) || words.case[setting.lang]
  const attributes = {
    name,
    package: 'zhifa',
    id,
    timestamp: isAnswered(given) ? localTime(given.determination.asOf) : '1970-01-01T00:00:00',
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    time: 0,
  }
  return element('testsuite', attributes, [
    '\n',
    element('properties', {}, isAnswered(given) ? propertiesOf(given) : []),
    '\n',
    ...cases.flatMap(({ xml }) => [xml, '\n']),
    element('system-out', {}),
    element('system-err', {}),
    '\n',
  ])
}

/** JUnit XML as Ant, Jenkins and GitLab read it: each case a suite, each finding a test. */
export const junitReporter: Reporter = (cases, setting) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, [
    '\n',
    ...cases.flatMap((each, id) => [suiteOf(each, id, setting), '\n']),
  ])}\n`
