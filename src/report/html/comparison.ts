import { type ComparedCell, type Comparison, comparedRows } from '../view/comparison'
import { type Language, words } from '../words'
import { html, type Markup, when } from './markup'
import { framed, page } from './page'
import { pill } from './pill'

const style = `
main,header.page,footer{max-width:96rem}
.compared{background:var(--card);font-size:.88rem;table-layout:fixed}
.compared th,.compared td{border:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top}
.compared th:first-child{width:7rem}
.compared .entry+.entry{margin-top:.6rem;border-top:1px dashed var(--line);padding-top:.6rem}
.compared .own-title{display:none}
@media (max-width:60rem){
.compared,.compared tbody,.compared tr,.compared th[scope=row],.compared td{display:block;width:auto}
.compared thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.compared tr{margin-bottom:1.5rem}
.compared .own-title{display:block;font-weight:600}
}
@media print{@page{size:A4 landscape}.compared tr{break-inside:auto}}
`

const cell = ({ title, entries, nothing }: ComparedCell, lang: Language): Markup =>
  html`<td><span class="own-title">${title}</span>${when(nothing, () => html`<p class="faint">${nothing}</p>`)}${entries.map(
    ({ mark, cited, subject, text, missing }) =>
      html`<div class="entry">${pill(mark, lang)} <strong>${cited}</strong> <code>${subject}</code><p>${text}</p>${when(
        missing.length > 0,
        () =>
          html`<p class="faint">${words.missing[lang]}${words.colon[lang]}${missing.map((path) => html`<code>${path}</code> `)}</p>`,
      )}</div>`,
  )}</td>`

const comparisonTable = (comparison: Comparison, lang: Language): Markup => {
  const rows = comparedRows(comparison, lang)
  return html`<article class="case"><h2>${comparison.title}</h2><table class="compared"><thead><tr><th scope="col">${words.question[lang]}</th>${rows[0]?.cells.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(({ label, cells }) => html`<tr><th scope="row">${label}</th>${cells.map((each) => cell(each, lang))}</tr>`)}</tbody></table></article>`
}

/** Regulations side by side, question by question, as a page. */
export const comparisonPage = (comparisons: readonly Comparison[], lang: Language): string => {
  const heading = words.comparison[lang]
  const tables = comparisons.map((each) => comparisonTable(each, lang))
  return page(heading, framed(heading, tables, lang), { lang }, style)
}
