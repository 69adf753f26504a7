import { isAnswered, type Reporter } from '../report-case'
import { caseMark } from '../view/mark'
import { words } from '../words'
import { caseArticle, titleOfCase } from './case'
import { html, when } from './markup'
import { framed, page } from './page'
import { pill } from './pill'

export { page } from './page'

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
  const articles = cases.map((each, i) => caseArticle(each, i, setting))
  const body = framed(heading, articles, lang, nav)
  return page([heading, ...titles].slice(0, 2).join(' – '), body, setting)
}
