import type { Determination } from '../../determination'
import { caseTitle, knownBasis } from '../view/basis'
import { type PathAnswer, pathAnswers } from '../view/path-answers'
import { type Language, pathNames, words } from '../words'
import { html, type Markup, when } from './markup'
import { framed, page } from './page'
import { pathDiagram } from './path'

const answerSection = ({ title, paths, none }: PathAnswer, lang: Language): Markup =>
  html`<section><h3>${title}</h3>${when(none, () => html`<p class="faint">– ${none}</p>`)}${paths.map((path) => pathDiagram(path, lang))}</section>`

const caseArticle = (result: Determination, id: string, lang: Language): Markup => {
  const answers = pathAnswers(result, id, lang)
  return html`<article class="case"><h2>${caseTitle(knownBasis(result)) ?? result.id ?? words.case[lang]}</h2>
<p class="faint">${words.asOf[lang]} <time datetime="${result.asOf}">${result.asOf}</time></p>
${answers.length === 0 ? html`<p>${words.noRegulation[lang]}</p>` : answers.map((each) => answerSection(each, lang))}</article>`
}

/** One kind of path in several cases as a page, each a diagram. */
export const pathPage = (
  determinations: readonly Determination[],
  id: string,
  lang: Language,
): string => {
  const heading = `${words.path[lang]}${words.colon[lang]}${pathNames[id]?.[lang] ?? id}`
  const articles = determinations.map((each) => caseArticle(each, id, lang))
  return page(heading, framed(heading, articles, lang), { lang })
}
