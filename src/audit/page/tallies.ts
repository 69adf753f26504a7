import type { Words } from '../../facts'
import { html, type Markup, when } from '../../report/html/markup'
import type { Language } from '../../report/words'
import type { MissingCount, Tally } from '../tally'
import { bar } from './bar'
import type { Names } from './names'
import { entriesOf, figure, sumOf, verdictList } from './verdicts'
import { pageWords } from './words'

const MOST_ROWS = 60
const MOST_FACTS = 3

/** How a row is called. */
export type NameOf = (name: string) => { label: Words; gist?: Words }

const gravity = ({ verdicts }: Tally): number =>
  (verdicts.violated ?? 0) + (verdicts.prohibited ?? 0)

/** The most breaches first, then the most findings. */
const ranked = (tallies: readonly Tally[]): Tally[] =>
  [...tallies].sort((a, b) => gravity(b) - gravity(a) || sumOf(b.verdicts) - sumOf(a.verdicts))

const lacking = (missing: readonly MissingCount[], names: Names, lang: Language) =>
  when(
    missing.length > 0,
    () =>
      html`<ul>${missing
        .slice(0, MOST_FACTS)
        .map(({ fact, count }) => html`<li>${names.fact(fact)[lang]} ${figure(count)}</li>`)}</ul>`,
  )

/** Norms or organs, one a row: how many findings of each verdict, and what is missing most often. */
export const tallyTable = (
  tallies: readonly Tally[],
  what: Words,
  nameOf: NameOf,
  names: Names,
  lang: Language,
): Markup => {
  const rows = ranked(tallies)
  const whole = Math.max(...rows.map(({ verdicts }) => sumOf(verdicts)))
  const row = ({ name, verdicts, missing }: Tally) => {
    const { label, gist } = nameOf(name)
    const parts = entriesOf(verdicts).map(([tone, length]) => ({ tone, length }))
    return html`<tr><th scope="row">${label[lang]}${gist ? html`<span class="gist">${gist[lang]}</span>` : undefined}</th>
<td class="plot">${bar(parts, whole)}${verdictList(verdicts, lang)}</td>
<td class="number">${figure(sumOf(verdicts))}</td><td>${lacking(missing, names, lang)}</td></tr>`
  }
  return html`<div class="panel"><table class="tallies"><thead><tr><th scope="col">${what[lang]}</th><th scope="col">${pageWords.verdict[lang]}</th><th scope="col" class="number">${pageWords.findings[lang]}</th><th scope="col">${pageWords.lacking[lang]}</th></tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(row)}</tbody></table></div>${when(
    rows.length > MOST_ROWS,
    () => html`<p class="faint">${figure(rows.length - MOST_ROWS)} ${pageWords.others[lang]}</p>`,
  )}`
}

/** The facts that most matters lack. */
export const missingTable = (
  missing: readonly MissingCount[],
  names: Names,
  lang: Language,
): Markup => {
  const whole = missing[0]?.count ?? 0
  const shown = missing.slice(0, 20)
  return html`<div class="panel"><table class="tallies"><thead><tr><th scope="col">${pageWords.fact[lang]}</th><th scope="col"><span class="visually-hidden">${pageWords.commonest[lang]}</span></th><th scope="col" class="number">${pageWords.count[lang]}</th></tr></thead>
<tbody>${shown.map(
    ({ fact, count }) =>
      html`<tr><th scope="row">${names.fact(fact)[lang]}<span class="gist"><code>${fact}</code></span></th><td class="plot">${bar([{ length: count, tone: 'undetermined' }], whole)}</td><td class="number">${figure(count)}</td></tr>`,
  )}</tbody></table></div>`
}
