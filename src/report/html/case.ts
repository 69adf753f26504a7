import { isAnswered, type ReportCase, type Setting } from '../report-case'
import { caseTitle, knownBasis } from '../view/basis'
import { agreementText, refusalOf } from '../view/refusal'
import { words } from '../words'
import { deadlineSection } from './deadlines'
import { findingSection } from './findings'
import { html, type Markup, when } from './markup'
import { pathSection } from './path'
import { factSection, missingSection, restSections } from './rest'
import { summarySection } from './summary'

/** What a case is called in the page. */
export const titleOfCase = (given: ReportCase, { lang }: Setting): string => {
  if (!isAnswered(given)) return given.source ?? words.case[lang]
  const { determination, source } = given
  return caseTitle(knownBasis(determination)) ?? determination.id ?? source ?? words.case[lang]
}

const refused = (
  given: Exclude<ReportCase, { determination: unknown }>,
  setting: Setting,
): Markup => {
  const { title, points } = refusalOf(given, setting.lang)
  return html`<div class="summary m-violated"><p class="verdict"><span class="sign" aria-hidden="true">✗</span>${title}</p>
<ul class="plain">${points.map((each) => html`<li>${each}</li>`)}</ul></div>`
}

/** One case as a part of the page. */
export const caseArticle = (given: ReportCase, index: number, setting: Setting): Markup => {
  const id = `case-${index + 1}`
  const head = html`<h2 id="${id}">${titleOfCase(given, setting)}</h2>`
  if (!isAnswered(given))
    return html`<article class="case" aria-labelledby="${id}">${head}${refused(given, setting)}</article>`
  const { determination: result, crossCheck } = given
  return html`<article class="case" aria-labelledby="${id}">${head}
${summarySection(given, setting)}
${findingSection(result, `${id}-findings`, setting)}
${missingSection(result, `${id}-missing`, setting)}
${deadlineSection(result, `${id}-deadlines`, setting.lang)}
${pathSection(result, `${id}-paths`, setting.lang)}
${factSection(result, setting)}
${restSections(result, setting)}
${when(crossCheck, () => html`<p class="faint">${crossCheck ? agreementText(crossCheck, setting.lang) : ''}</p>`)}
</article>`
}
