import { html, type Markup, trusted } from '../../report/html/markup'
import type { Lines, Paper, PaperBlock, Run } from '../paper'
import { words } from '../words'
import { blankList, runText } from './blank-list'
import { style } from './html-style'

type Lang = Paper['lang']

const line = (runs: readonly Run[], lang: Lang): Markup[] =>
  runs.map((run) =>
    'text' in run
      ? html`${run.text}`
      : html`<span class="blank" title="${run.blank}">${runText(run, lang)}</span>`,
  )

const paragraphs = (lines: Lines, lang: Lang): Markup[] =>
  lines.map((runs) => html`<p>${line(runs, lang)}</p>`)

const tableOf = (head: readonly string[], rows: readonly (readonly Markup[][])[]): Markup =>
  html`<div class="scroll"><table>
<thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`

const fieldsOf = (block: Extract<PaperBlock, { kind: 'fields' }>, lang: Lang): Markup =>
  html`<div class="fields scroll"><table>
${block.fields.map(
  ({ label, lines, hand }) =>
    html`<tr><th scope="row">${label}</th><td>${paragraphs(lines, lang)}${hand ? html`<p class="seal">${words.seal[lang]}</p>` : undefined}</td></tr>\n`,
)}</table></div>`

const signatureOf = (block: Extract<PaperBlock, { kind: 'signature' }>, lang: Lang): Markup =>
  html`<div class="signature">
${block.hand.map((label) => html`<p class="hand">${label}${words.colon[lang]}${words.blank[lang]}</p>\n`)}${block.lines.map((runs) => html`<p class="organ">${line(runs, lang)}</p>\n`)}<p class="date"><span class="seal">${block.seal}</span> ${line(block.date, lang)}</p>
</div>`

const blockOf = (block: PaperBlock, lang: Lang): Markup => {
  switch (block.kind) {
    case 'section':
      return html`<section><h2>${block.heading}</h2>${paragraphs(block.lines, lang)}</section>`
    case 'fields':
      return fieldsOf(block, lang)
    case 'table':
      return html`<section><h2>${block.heading}</h2>${tableOf(
        block.head,
        block.rows.map((row) => row.map((lines) => paragraphs(lines, lang))),
      )}</section>`
    case 'signature':
      return signatureOf(block, lang)
    case 'copies':
      return html`<div class="copies">${block.lines.map((runs) => html`<p>${block.label}${words.colon[lang]}${line(runs, lang)}</p>`)}</div>`
    default:
      return html`${block.lines.map((runs) => html`<p class="${block.kind}">${line(runs, lang)}</p>`)}`
  }
}

const blanksOf = (paper: Paper): Markup | undefined => {
  if (paper.missing.length === 0) return undefined
  const { head, rows } = blankList(paper)
  return html`<aside>
<h2>${words.blanks[paper.lang]}</h2>
<p>${words.aside[paper.lang]}</p>
${tableOf(
  head,
  rows.map((row) => row.map((each) => [html`${each}`])),
)}
</aside>
`
}

/** A paper as one HTML file: no scripts, nothing loaded from elsewhere, A4 when printed. */
export const toHtml = (paper: Paper): string =>
  html`<!doctype html>
<html lang="${paper.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${paper.title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
<h1>${paper.title}</h1>
${paper.blocks.map((block) => html`${blockOf(block, paper.lang)}\n`)}</main>
${blanksOf(paper)}</body>
</html>
`.text
