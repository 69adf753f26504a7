import type { Determination } from '../../determination'
import { citer } from '../view/citation'
import { countText, dueText } from '../view/deadline'
import { deadlinesOf, type ShownDeadline } from '../view/deadlines'
import { bodyOf } from '../view/details'
import { subjectLabel } from '../view/missing'
import { type Language, words } from '../words'
import { calendarTable } from './calendar'
import { html, type Markup, when } from './markup'
import { pill } from './pill'

const gistOf = ({ findings }: ShownDeadline, lang: Language): string =>
  findings[0] ? (bodyOf(findings[0], lang).split(/[；;]/)[0] ?? '') : ''

const deadlineCard = (shown: ShownDeadline, result: Determination, lang: Language): Markup => {
  const { deadline, findings, marks } = shown
  const cite = citer(result, lang)
  const cited = [...new Set(findings.map(({ citation }) => cite(citation)))].join(words.comma[lang])
  const due = dueText(deadline, lang)
  const subject = findings[0] ? subjectLabel(findings[0].subject)[lang] : ''
  return html`<li class="deadline">
<div class="when"><strong>${due}</strong><span class="pills">${marks.map((mark) => pill(mark, lang))}</span>
<p class="body">${gistOf(shown, lang)}</p><p class="faint">${cited} · ${subject}</p><p class="faint">${countText(deadline, lang)}</p>
${deadline.assumptions.map((each) => html`<details><summary>${words.assumption[lang]}</summary><p>${each[lang]}</p></details>`)}</div>
${calendarTable(deadline, `${deadline.rule[lang]} → ${due}`, result.asOf, lang)}
</li>`
}

/** The periods of a case, day by day. */
export const deadlineSection = (
  result: Determination,
  id: string,
  lang: Language,
): Markup | undefined => {
  const deadlines = deadlinesOf(result)
  return when(
    deadlines.length > 0,
    () => html`<section><h3 id="${id}">${words.deadlines[lang]}</h3>
<ol class="deadlines">${deadlines.map((each) => deadlineCard(each, result, lang))}</ol></section>`,
  )
}
