import type { Mark } from '../view/mark'
import type { Language } from '../words'
import { html, type Markup } from './markup'

/** Sign and word of a verdict, in its colour. */
export const pill = ({ id, sign, label }: Mark, lang: Language, text = label[lang]): Markup =>
  html`<span class="pill m-${id}"><span class="sign" aria-hidden="true">${sign}</span>${text}</span>`
