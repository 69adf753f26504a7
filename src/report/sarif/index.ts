import type { Finding } from '../../determination'
import { clean } from '../clean'
import {
  type AnsweredCase,
  isAnswered,
  type ReportCase,
  type Reporter,
  type Setting,
} from '../report-case'
import { caseKey } from '../view/case-key'
import { bodyOf, detailsOf } from '../view/details'
import { groupsOf, leavesVerdict } from '../view/groups'
import { markOf } from '../view/mark'
import { quoteFor } from '../view/quote'
import { refusalOf } from '../view/refusal'
import { words } from '../words'
import { informational, levels } from './levels'
import { locationOf, uriOf } from './location'
import { rulesOf } from './rules'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

const messageOf = (finding: Finding, { lang, texts }: Setting): string => {
  const { sign, label } = markOf(finding)
  const quote = quoteFor(finding, texts)
  const quoted =
    quote?.state === 'same'
      ? `${words.quote[lang]}${words.colon[lang]}${quote.lines.join(' ')}`
      : quote && words.quoteDiffers[lang]
  return [
    `${sign} ${label[lang]}${words.colon[lang]}${bodyOf(finding, lang)}`,
    ...detailsOf(finding, lang).map((each) => `${each.label}${words.colon[lang]}${each.text}`),
    ...(quoted ? [quoted] : []),
  ]
    .map(clean)
    .join('\n')
}

const resultOf = (finding: Finding, given: AnsweredCase, index: number, setting: Setting) => {
  const { norm, subject, verdict, cause, citation } = finding
  return {
    ruleId: norm,
    ruleIndex: index,
    ...(leavesVerdict(finding, given.determination) ? informational : levels[verdict]),
    message: { text: messageOf(finding, setting) },
    locations: [locationOf(given, subject)],
    partialFingerprints: { 'finding/v1': clean(`${caseKey(given)} ${norm} ${subject}`) },
    properties: { verdict, ...(cause ? { cause } : {}), citation: citation.label[setting.lang] },
  }
}

const notificationOf = (given: ReportCase, { lang }: Setting) => {
  if (isAnswered(given)) return []
  const { id, title, points } = refusalOf(given, lang)
  const location = given.source
    ? { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(given.source) } } }] }
    : {}
  return [
    {
      descriptor: { id },
      level: 'error',
      message: { text: [title, ...points].map(clean).join('\n') },
      ...location,
    },
  ]
}

/** SARIF 2.1.0: norms as rules, findings as results, refused cases as notifications. */
export const sarifReporter: Reporter = (cases, setting) => {
  const { lang } = setting
  const answered = cases.filter(isAnswered).map((given) => ({
    given,
    findings: groupsOf(given.determination).flatMap(({ findings }) => findings),
  }))
  const rules = rulesOf(answered, lang)
  const index = new Map(rules.map(({ id }, i) => [id, i]))
  const results = answered.flatMap(({ given, findings }) =>
    findings.map((each) => resultOf(each, given, index.get(each.norm) ?? -1, setting)),
  )
  const notifications = cases.flatMap((each) => notificationOf(each, setting))
  const run = {
    tool: { driver: { name: 'zhifa', rules } },
    language: lang === 'zh' ? 'zh-CN' : 'en',
    invocations: [
      {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
      },
    ],
    results,
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}
