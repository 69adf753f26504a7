import {
  type AnsweredCase,
  isAnswered,
  type ReportCase,
  type Reporter,
  type Setting,
} from '../report-case'
import { caseTitle, knownBasis, titleOf } from '../view/basis'
import { titleText } from '../view/citation'
import { groupsOf } from '../view/groups'
import { caseMark } from '../view/mark'
import { unregulatedText } from '../view/outside'
import { agreementText, refusalOf } from '../view/refusal'
import { words } from '../words'
import { code, markdownText, table } from './escape'
import { findingSections } from './findings'
import { deadlineSection, missingSection, pathSection, restSection } from './sections'

const headOf = (given: ReportCase, lang: Setting['lang']): string => {
  const basis = isAnswered(given) ? knownBasis(given.determination) : undefined
  const id = isAnswered(given) ? given.determination.id : undefined
  return markdownText(caseTitle(basis) ?? id ?? given.source ?? words.case[lang])
}

const summary = ({ determination, source }: AnsweredCase, { lang }: Setting): string[] => {
  const basis = knownBasis(determination)
  const groups = groupsOf(determination)
  const { sign, label } = caseMark(determination)
  const scope = determination.instruments
    .filter(({ applies }) => applies !== false)
    .map(({ id, applies, reason }) => {
      const said = applies === null ? words.appliesUnknown[lang] : words.applies[lang]
      return `- ${markdownText(titleText(titleOf(id, basis), lang))} ${said} – ${markdownText(reason[lang])}`
    })
  const unregulated =
    determination.unregulated.length === 0
      ? []
      : [
          `- ${words.unregulated[lang]}${words.colon[lang]}${markdownText(unregulatedText(determination, lang))}`,
        ]
  return [
    `**${words.verdict[lang]}${words.colon[lang]}${sign} ${label[lang]}** (${words.asOf[lang]} ${determination.asOf}${source ? `, ${code(source)}` : ''})`,
    '',
    ...table(
      groups.map(({ mark }) => `${mark.sign} ${mark.label[lang]}`),
      groups.length === 0 ? [] : [groups.map(({ findings }) => String(findings.length))],
    ),
    ...scope,
    ...unregulated,
    ...(scope.length + unregulated.length > 0 ? [''] : []),
  ]
}

const answered = (given: AnsweredCase, setting: Setting): string[] => {
  const { determination, crossCheck } = given
  return [
    ...summary(given, setting),
    ...findingSections(determination, setting),
    ...deadlineSection(determination, setting),
    ...pathSection(determination, setting),
    ...missingSection(determination, setting),
    ...restSection(determination, setting),
    ...(crossCheck ? [markdownText(agreementText(crossCheck, setting.lang)), ''] : []),
  ]
}

const caseLines = (given: ReportCase, setting: Setting): string[] => {
  const head = [`## ${headOf(given, setting.lang)}`, '']
  if (isAnswered(given)) return [...head, ...answered(given, setting)]
  const { title, points } = refusalOf(given, setting.lang)
  return [
    ...head,
    `**✗ ${markdownText(title)}**`,
    '',
    ...points.map((each) => `- ${markdownText(each)}`),
    '',
  ]
}

/** Markdown for a merge request. */
export const markdownReporter: Reporter = (cases, setting) =>
  `${cases.map((each) => caseLines(each, setting).join('\n')).join('\n')}`
