import type { Determination } from '../../determination'
import type { Setting } from '../report-case'
import { articleList } from '../view/articles'
import { untoldOf } from '../view/aside'
import { citer } from '../view/citation'
import { statedFacts } from '../view/facts'
import { idleFindings } from '../view/groups'
import { verdictMark } from '../view/mark'
import { missingGroups, subjectLabel } from '../view/missing'
import { outsideGroups, outsideTitle } from '../view/outside'
import { words } from '../words'
import { listSection } from './findings'
import { html, type Markup, when } from './markup'
import { pill } from './pill'

/** The facts that are missing, to be found out. */
export const missingSection = (
  result: Determination,
  id: string,
  { lang }: Setting,
): Markup | undefined => {
  const groups = missingGroups(result)
  return when(
    groups.length > 0,
    () => html`<section><h3 id="${id}">${words.missingFacts[lang]}</h3>
${groups.map(
  ({ label, facts }) =>
    html`<div class="card"><h4>${label[lang]}</h4><ul class="asked">${facts.map(
      ({ label: name, path, kind }) =>
        html`<li><span class="box" aria-hidden="true">☐</span> ${name[lang]} <code>${path}</code>${kind === 'finding' ? html` <span class="need">✎ ${words.findingNeeded[lang]}</span>` : undefined}</li>`,
    )}</ul></div>`,
)}</section>`,
  )
}

/** What the document states, topic by topic. */
export const factSection = (result: Determination, { lang }: Setting): Markup | undefined => {
  const groups = statedFacts(result)
  return when(
    groups.length > 0,
    () =>
      html`<details class="rest"><summary><h3>${words.facts[lang]}</h3></summary>${groups.map(
        ({
          label,
          facts,
        }) => html`<table class="facts"><caption>${label[lang]}</caption><thead><tr><th scope="col">${words.fact[lang]}</th><th scope="col">${words.value[lang]}</th><th scope="col">${words.where[lang]}</th></tr></thead>
<tbody>${facts.map(({ label: name, value, path }) => html`<tr><th scope="row">${name[lang]}</th><td>${value[lang]}</td><td><code>${path}</code></td></tr>`)}</tbody></table>`,
      )}</details>`,
  )
}

/** What does not weigh: idle norms, untold details, open clauses, topics not asked. */
export const restSections = (result: Determination, { lang }: Setting): Markup => {
  const cite = citer(result, lang)
  const idle = (['not-applicable', 'not-in-force'] as const).flatMap((verdict) => {
    const norms = idleFindings(result, verdict)
    const text = `${verdictMark(verdict).label[lang]} ${norms.length}`
    return norms.length > 0
      ? [html`<li>${pill(verdictMark(verdict), lang, text)} ${articleList(norms, lang)}</li>`]
      : []
  })
  const untold = untoldOf(result.findings).map(
    ({ citation, subject, labels }) =>
      html`<li><strong>${cite(citation)}</strong> <span class="subject">${subjectLabel(subject)[lang]}</span> ${labels.map((label) => label[lang]).join(words.comma[lang])}</li>`,
  )
  const open = result.openClauses.map(
    ({ citation, gist }) => html`<li><strong>${cite(citation)}</strong> ${gist[lang]}</li>`,
  )
  const outside = outsideGroups(result, lang).flatMap(({ title, topics }) => {
    const items = topics.map(
      ({ label, norms }) => html`<li>${label[lang]} <span class="count">${norms}</span></li>`,
    )
    return title
      ? [html`<li><strong>${title}</strong><ul class="plain columns">${items}</ul></li>`]
      : items
  })
  return html`${listSection(words.openClauses[lang], open)}${listSection(words.idle[lang], idle)}${listSection(words.aside[lang], untold)}${listSection(outsideTitle(result)[lang], outside)}`
}
