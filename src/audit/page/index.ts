import { page } from '../../report/html'
import { html, type Markup, when } from '../../report/html/markup'
import { type Language, words } from '../../report/words'
import type { Rulebook } from '../../rulebook'
import type { Summary } from '../summary'
import { namesFrom } from './names'
import { style } from './style'
import { missingTable, tallyTable } from './tallies'
import { figure, sumOf, verdictTable } from './verdicts'
import { pageWords } from './words'

/** How the page is written. */
export interface SummaryPageOptions {
  lang: Language
  /** What norms are called and say. */
  rulebook: Rulebook
}

const figures = (summary: Summary, lang: Language): Markup => {
  const { errors, matters, crossChecked, verdicts } = summary
  const shown = [
    [pageWords.matters, matters],
    [pageWords.answered, sumOf(verdicts)],
    [pageWords.refused, errors.refused],
    [pageWords.disputed, errors.disputed],
    [pageWords.failed, errors.failed],
    [pageWords.crossChecked, crossChecked],
  ] as const
  return html`<div class="summary m-${errors.disputed + errors.failed + errors.refused > 0 ? 'undetermined' : 'compliant'}"><ul class="figures">${shown
    .filter(([, count], i) => i < 2 || count > 0)
    .map(
      ([label, count]) => html`<li><strong>${figure(count)}</strong>${label[lang]}</li>`,
    )}</ul></div>`
}

const section = (id: string, title: string, body: Markup): Markup =>
  html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>${body}</section>`

/**
 * The summary of an audit as an HTML page with plots: one file, without scripts or requests.
 *
 * @example summaryPage(summary, { lang: 'en', rulebook: bundledRulebook() })
 */
export const summaryPage = (summary: Summary, { lang, rulebook }: SummaryPageOptions): string => {
  const names = namesFrom(rulebook)
  const { verdicts, norms, organs, missing, organsSampled } = summary
  const organ = (name: string) => ({ label: names.organ(name) })
  const { byVerdict, byNorm, byOrgan, commonest, title } = pageWords
  const body = html`<header class="page"><p class="brand">zhifa 执法</p><h1>${title[lang]}</h1></header>
<main id="main">${figures(summary, lang)}
${when(sumOf(verdicts) === 0, () => html`<p>${pageWords.nothing[lang]}</p>`)}
${when(sumOf(verdicts) > 0, () => section('verdicts', byVerdict[lang], verdictTable(verdicts, lang)))}
${when(missing.length > 0, () => section('missing', commonest[lang], missingTable(missing, names, lang)))}
${when(organs.length > 0, () =>
  section(
    'organs',
    byOrgan[lang],
    html`${when(organsSampled, () => html`<p class="faint">${pageWords.sampled[lang]}</p>`)}${tallyTable(organs, pageWords.organ, organ, names, lang)}`,
  ),
)}
${when(norms.length > 0, () =>
  section(
    'norms',
    byNorm[lang],
    html`<p class="faint">${pageWords.findingsNote[lang]}</p>${tallyTable(norms, pageWords.norm, names.norm, names, lang)}`,
  ),
)}</main>
<footer><p>${words.disclaimer[lang]}</p></footer>`
  return page(title[lang], body, { lang }, style)
}
