import type { AnsweredCase, Setting } from '../report-case'
import { knownBasis, titleOf } from '../view/basis'
import { titleText } from '../view/citation'
import { groupsOf } from '../view/groups'
import { caseMark } from '../view/mark'
import { unregulatedText } from '../view/outside'
import { words } from '../words'
import { html, type Markup, when } from './markup'
import { pill } from './pill'

const scope = ({ determination }: AnsweredCase, { lang }: Setting): Markup => {
  const basis = knownBasis(determination)
  const line = ({ id, applies, reason }: (typeof determination.instruments)[number]) => {
    const said =
      applies === null ? words.appliesUnknown : applies ? words.applies : words.appliesNot
    return html`<li><strong>${titleText(titleOf(id, basis), lang)}</strong> ${said[lang]} <span class="faint">${reason[lang]}</span></li>`
  }
  const own = determination.instruments.filter(({ applies }) => applies !== false)
  const others = determination.instruments.filter(({ applies }) => applies === false)
  return html`<ul class="plain scope">${own.map(line)}</ul>${when(
    others.length > 0,
    () =>
      html`<details${own.length === 0 ? html` open` : undefined}><summary>${words.otherRegulations[lang]} (${others.length})</summary><ul class="plain">${others.map(line)}</ul></details>`,
  )}`
}

/** The answer at a glance: the verdict, how many findings of each kind, which regulations. */
export const summarySection = (given: AnsweredCase, setting: Setting): Markup => {
  const { determination, source } = given
  const { lang } = setting
  const mark = caseMark(determination)
  const counts = groupsOf(determination)
  return html`<div class="summary m-${mark.id}">
<p class="verdict"><span class="sign" aria-hidden="true">${mark.sign}</span><span><span class="visually-hidden">${words.verdict[lang]}${words.colon[lang]}</span>${mark.label[lang]}</span></p>
<p class="faint">${words.asOf[lang]} <time datetime="${determination.asOf}">${determination.asOf}</time>${source ? html` · <code>${source}</code>` : undefined}</p>
<ul class="counts">${counts.map((group) => html`<li>${pill(group.mark, lang, `${group.mark.label[lang]} ${group.findings.length}`)}</li>`)}</ul>
${scope(given, setting)}
${when(determination.unregulated.length > 0, () => html`<p class="need">${words.unregulated[lang]}${words.colon[lang]}${unregulatedText(determination, lang)}</p>`)}
</div>`
}
