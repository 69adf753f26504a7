import { type Verdict, verdicts } from '../../determination'
import { html, type Markup } from '../../report/html/markup'
import { verdictMark } from '../../report/view/mark'
import type { Language } from '../../report/words'
import { bar } from './bar'
import { pageWords } from './words'

type VerdictCounts = Partial<Record<Verdict, number>>

export const entriesOf = (counts: VerdictCounts): [Verdict, number][] =>
  verdicts.flatMap((verdict): [Verdict, number][] => {
    const count = counts[verdict]
    return count === undefined ? [] : [[verdict, count]]
  })

export const sumOf = (counts: VerdictCounts): number =>
  entriesOf(counts).reduce((sum, [, count]) => sum + count, 0)

/** A number as a reader writes it. */
export const figure = (count: number): string => count.toLocaleString('en-US')

const percent = (part: number, whole: number): string =>
  `${whole > 0 ? ((100 * part) / whole).toFixed(1) : '0.0'} %`

/** Sign, word and number of each verdict. */
export const verdictList = (counts: VerdictCounts, lang: Language): Markup =>
  html`<ul>${entriesOf(counts).map(([verdict, count]) => {
    const { sign, label } = verdictMark(verdict)
    return html`<li class="m m-${verdict}"><span aria-hidden="true">${sign} </span>${label[lang]} ${figure(count)}</li>`
  })}</ul>`

/** One bar a verdict, each against all matters that were answered. */
export const verdictTable = (counts: VerdictCounts, lang: Language): Markup => {
  const whole = sumOf(counts)
  const row = ([verdict, count]: [Verdict, number]) => {
    const { sign, label } = verdictMark(verdict)
    return html`<tr><th scope="row" class="m-${verdict}"><span class="pill m-${verdict}"><span class="sign" aria-hidden="true">${sign}</span>${label[lang]}</span></th>
<td class="plot">${bar([{ length: count, tone: verdict }], whole)}</td>
<td class="number">${figure(count)}</td><td class="number">${percent(count, whole)}</td></tr>`
  }
  const { verdict, byVerdict, count, share } = pageWords
  return html`<div class="panel"><table class="tallies"><thead><tr><th scope="col">${verdict[lang]}</th><th scope="col"><span class="visually-hidden">${byVerdict[lang]}</span></th><th scope="col" class="number">${count[lang]}</th><th scope="col" class="number">${share[lang]}</th></tr></thead>
<tbody>${entriesOf(counts).map(row)}</tbody></table></div>`
}
