import type { Determination, Finding } from '../../determination'
import type { Setting } from '../report-case'
import { citer } from '../view/citation'
import { bodyOf } from '../view/details'
import { type Group, groupsOf, lackedBefore } from '../view/groups'
import { subjectLabel } from '../view/missing'
import { words } from '../words'
import { findingCard } from './finding'
import { html, type Markup, when } from './markup'

type Cite = (citation: Finding['citation']) => string

const headOf = ({ mark, findings }: Group, { lang }: Setting): Markup =>
  html`<span class="sign" aria-hidden="true">${mark.sign}</span> ${mark.label[lang]} <span class="count">${findings.length}</span>`

/** What needs no attention: one line each, folded. */
const folded = (group: Group, cite: Cite, setting: Setting): Markup => {
  const { lang } = setting
  return html`<details class="group m-${group.mark.id}"><summary><h3>${headOf(group, setting)}</h3></summary>
<ul class="plain">${group.findings.map((finding) => html`<li><strong>${cite(finding.citation)}</strong> <span class="subject">${subjectLabel(finding.subject)[lang]}</span> ${bodyOf(finding, lang)}</li>`)}</ul></details>`
}

/** Duties met, and norms that do not apply, unless that is the answer. */
const isFolded = ({ mark }: Group, { verdict }: Determination): boolean =>
  mark.id === 'compliant' || (mark.id === 'not-applicable' && verdict !== 'not-applicable')

/** Findings by gravity. */
export const findingSection = (result: Determination, id: string, setting: Setting): Markup => {
  const cite = citer(result, setting.lang)
  const groups = groupsOf(result)
  const lacked = lackedBefore(groups)
  return html`<section><h3 id="${id}" class="visually-hidden">${words.findings[setting.lang]}</h3>
${groups.map((group) =>
  isFolded(group, result)
    ? folded(group, cite, setting)
    : html`<div class="group m-${group.mark.id}"><h3>${headOf(group, setting)}</h3>
${group.findings.map((each) => findingCard(each, lacked.get(each), group.mark, cite(each.citation), setting))}</div>`,
)}</section>`
}

/** A section only where it has something to say. */
export const listSection = (
  title: string,
  items: readonly Markup[],
  open = false,
): Markup | undefined =>
  when(
    items.length > 0,
    () =>
      html`<details class="rest"${open ? html` open` : undefined}><summary><h3>${title}</h3></summary><ul class="plain">${[...items]}</ul></details>`,
  )
