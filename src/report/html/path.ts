import type { Determination } from '../../determination'
import { subjectLabel } from '../view/missing'
import { type ShownPath, shownPaths } from '../view/paths'
import { type Language, pathNames, stepStates, words } from '../words'
import { html, type Markup, when } from './markup'

const stepItem = (
  { state, on, actor, action, paper, citation, decides }: ShownPath['steps'][number],
  lang: Language,
): Markup => {
  const current = state === 'next' ? html` aria-current="step"` : undefined
  return html`<li class="s-${state}"${current}>
<span class="node" aria-hidden="true">${stepStates[state].sign}</span>
<div><p class="state">${stepStates[state][lang]}${on ? html` <time datetime="${on}">${on}</time>` : undefined}</p>
<p><strong>${action[lang]}</strong></p><p class="faint">${actor[lang]}${decides ? html` <span class="decides">${words.decides[lang]}</span>` : undefined}</p>
<p class="faint">${citation.label[lang]}${paper ? ` · ${paper[lang]}` : ''}</p></div></li>`
}

/** One path as a diagram: its steps in a line, each with its state. */
export const pathDiagram = (path: ShownPath, lang: Language): Markup => {
  const name = pathNames[path.id]?.[lang] ?? path.id
  const head = html`<h4>${name} <span class="subject">${subjectLabel(path.subject)[lang]}</span></h4>`
  if (!path.inForce)
    return html`<div class="path">${head}<p class="faint">– ${words.pathNotInForce[lang]}</p></div>`
  return html`<div class="path">${head}<ol class="steps">${path.steps.map((step) => stepItem(step, lang))}</ol></div>`
}

/** The paths of a case. */
export const pathSection = (
  result: Determination,
  id: string,
  lang: Language,
): Markup | undefined => {
  const paths = shownPaths(result)
  return when(
    paths.length > 0,
    () =>
      html`<section><h3 id="${id}">${words.paths[lang]}</h3>${paths.map((path) => pathDiagram(path, lang))}</section>`,
  )
}
