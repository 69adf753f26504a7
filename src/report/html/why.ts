import type { Finding, Truth } from '../../determination'
import type { ShownCondition } from '../view/why/condition'
import type { Looked, Shown } from '../view/why/found'
import { whyOf } from '../view/why/of-finding'
import type { ShownReading, ShownWays } from '../view/why/why'
import { explanationWords as told, truthNames, truthSigns } from '../view/why/words'
import { type Language, words } from '../words'
import { html, type Markup, when } from './markup'

const sign = (truth: Truth): Markup =>
  html`<span class="sign" aria-hidden="true">${truthSigns[truth]}</span>`

const state = (truth: Truth, lang: Language): Markup =>
  html`<span class="state">${truthNames[truth][lang]}</span>`

/** More facts than these are folded away. */
const FEW = 3

const lookedList = (looked: Looked | undefined): Markup | undefined => {
  if (!looked) return undefined
  const { head, facts, more } = looked
  if (facts.length === 0) return html`<div class="looked">${head}</div>`
  const open = facts.length > FEW ? undefined : html` open`
  return html`<details class="looked"${open}><summary>${head} (${facts.length + more})</summary><ul class="plain">${facts.map((fact) => html`<li>${fact}</li>`)}${when(more > 0, () => html`<li>… ${more}</li>`)}</ul></details>`
}

const shown = ({ label, text, looked }: Shown, lang: Language): Markup =>
  html`<div class="found"><span class="label">${label}${words.colon[lang]}</span>${text}${lookedList(looked)}</div>`

const conditionItem = (condition: ShownCondition, lang: Language): Markup => {
  const { truth, text, decides, found, parts } = condition
  return html`<li class="t-${truth}"><p>${sign(truth)} ${text} ${state(truth, lang)}${decides ? html` <strong class="turns">◀ ${told.decides[lang]}</strong>` : undefined}</p>
${found.map((each) => shown(each, lang))}${conditionTree(parts, lang)}</li>`
}

const conditionTree = (parts: readonly ShownCondition[], lang: Language): Markup | undefined =>
  when(
    parts.length > 0,
    () => html`<ul class="tree">${parts.map((part) => conditionItem(part, lang))}</ul>`,
  )

const instead = ({ title, ways, more }: ShownWays, lang: Language): Markup =>
  html`<div class="instead"><p class="head">${title}</p>${ways.map(
    (way, i) =>
      html`${i > 0 ? html`<p class="faint">${told.or[lang]}</p>` : undefined}<ul class="plain">${way.map((change) => html`<li>${change}</li>`)}</ul>`,
  )}${more ? html`<p class="faint">… ${told.moreWays[lang]}</p>` : undefined}</div>`

const readingBlock = (reading: ShownReading, lang: Language): Markup => {
  const { title, decidedBy, parts, acts, period } = reading
  return html`<div class="reading">${title ? html`<p class="head">${title}</p>` : undefined}
<p>${decidedBy}</p>
${parts.map(({ name, truth, condition }) => html`<div class="t-${truth}"><p class="head">${name} ${state(truth, lang)}</p>${conditionTree([condition], lang)}</div>`)}
${acts.map((act) => shown(act, lang))}
${period ? html`<div class="found"><span class="label">${words.count[lang]}${words.colon[lang]}</span>${period.count}${period.notes.map((note) => html`<p class="faint">${note}</p>`)}</div>` : undefined}
${reading.instead ? instead(reading.instead, lang) : undefined}</div>`
}

/** Why a finding is as it is, folded: each condition with the fact found, what decided, and what would do. */
export const whyBlock = (finding: Finding, lang: Language): Markup | undefined => {
  const why = whyOf(finding, lang)
  if (!why) return undefined
  const { truth, text } = why.inForce
  return html`<details class="why"><summary>${words.why[lang]}</summary>
${why.readings.map((reading) => readingBlock(reading, lang))}
<p class="faint t-${truth}">${sign(truth)} ${text}</p></details>`
}
