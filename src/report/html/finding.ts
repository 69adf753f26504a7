import type { Finding } from '../../determination'
import type { Setting } from '../report-case'
import { bodyOf, detailsOf } from '../view/details'
import type { Mark } from '../view/mark'
import { subjectLabel } from '../view/missing'
import { quoteFor } from '../view/quote'
import { type Language, words } from '../words'
import { html, type Markup, when } from './markup'
import { pill } from './pill'
import { whyBlock } from './why'

const itemSigns = { met: '✓', unmet: '✗', unknown: '?' } as const

/** What a norm asks for, point by point. What it forbids reads wrong as a list of points met: no list. */
const itemList = ({ items, modality }: Finding, lang: Language): Markup | undefined =>
  when(
    items.length > 0 && modality !== 'must-not',
    () =>
      html`<ul class="items" aria-label="${words.points[lang]}">${items.map(
        ({ label, state }) =>
          html`<li class="i-${state}"><span class="sign" aria-hidden="true">${itemSigns[state]}</span><span>${label[lang]}</span> <span class="state">${words[state][lang]}</span></li>`,
      )}</ul>`,
  )

const quoteBlock = (finding: Finding, { texts, lang }: Setting): Markup | undefined => {
  const quote = quoteFor(finding, texts)
  if (!quote) return undefined
  if (quote.state === 'differs') return html`<p class="differs">${words.quoteDiffers[lang]}</p>`
  return html`<details class="quote"><summary>${words.quote[lang]}</summary><blockquote lang="zh-CN">${quote.lines.map((line) => html`<p>${line}</p>`)}</blockquote></details>`
}

const detailList = (
  finding: Finding,
  before: Finding | undefined,
  lang: Language,
): Markup | undefined => {
  const details = detailsOf(finding, lang, before)
  return when(
    details.length > 0,
    () =>
      html`<dl>${details.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`,
  )
}

/**
 * One finding as a card.
 *
 * @param before a finding shown before that lacks the same facts
 */
export const findingCard = (
  finding: Finding,
  before: Finding | undefined,
  mark: Mark,
  cited: string,
  setting: Setting,
): Markup => {
  const { lang } = setting
  return html`<article class="card m-${mark.id}">
<header><h4>${cited}</h4><span class="subject">${subjectLabel(finding.subject)[lang]}</span>${pill(mark, lang)}</header>
<p class="body">${bodyOf(finding, lang)}</p>
${itemList(finding, lang)}${detailList(finding, before, lang)}${whyBlock(finding, lang)}${quoteBlock(finding, setting)}
</article>`
}
