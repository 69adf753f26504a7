import type { Setting } from '../report-case'
import { type Language, words } from '../words'
import { html, type Markup, trusted } from './markup'
import { style } from './style'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A whole page: one file, without scripts or requests; `more` is style that only this page needs. */
export const page = (
  title: string,
  body: Markup,
  { lang }: Pick<Setting, 'lang'>,
  more = '',
): string =>
  `${
    html`${trusted('<!doctype html>')}
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${trusted(style + more)}</style>
</head>
<body>
<a class="skip" href="#main">${words.toContent[lang]}</a>
${body}
</body>
</html>`.text
  }\n`

/** The parts that every page has, around its content. */
export const framed = (
  heading: string,
  content: readonly Markup[],
  lang: Language,
  nav?: Markup,
): Markup => html`<header class="page"><p class="brand">zhifa 执法</p><h1>${heading}</h1></header>
${nav}
<main id="main">${content}</main>
<footer><p>${words.disclaimer[lang]}</p></footer>`
