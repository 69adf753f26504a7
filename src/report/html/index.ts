import { isAnswered, type Reporter, type Setting } from '../report-case'
import { caseMark } from '../view/mark'
import { words } from '../words'
import { caseArticle, titleOfCase } from './case'
import { html, type Markup, trusted, when } from './markup'
import { pill } from './pill'
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

/** HTML: the answer on top, findings by gravity, deadlines day by day, procedures, facts. */
export const htmlReporter: Reporter = (cases, setting) => {
  const { lang } = setting
  const heading = words.report[lang]
  const titles = cases.map((each) => titleOfCase(each, setting))
  const nav = when(
    cases.length > 1,
    () =>
      html`<nav aria-label="${words.cases[lang]}"><ol>${cases.map(
        (each, i) =>
          html`<li><a href="#case-${i + 1}">${titles[i]}</a> ${isAnswered(each) ? pill(caseMark(each.determination), lang) : undefined}</li>`,
      )}</ol></nav>`,
  )
  const body = html`<header class="page"><p class="brand">zhifa 执法</p><h1>${heading}</h1></header>
${nav}
<main id="main">${cases.map((each, i) => caseArticle(each, i, setting))}</main>
<footer><p>${words.disclaimer[lang]}</p></footer>`
  return page([heading, ...titles].slice(0, 2).join(' – '), body, setting)
}
