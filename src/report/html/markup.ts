import { clean } from '../clean'

/** HTML that is safe to put into a page. Only {@link html} and {@link trusted} make it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | readonly Part[]

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const write = (part: Part): string => {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(write).join('')
  return clean(String(part)).replace(/[&<>"']/g, (char) => ENTITIES[char] as string)
}

/** Markup of this project's own, such as a style sheet. Never for what a case says. */
export const trusted = (text: string): Markup => new Markup(text)

/**
 * A template of HTML: whatever is put into it is escaped, except markup made the same way.
 *
 * @example html`<b>${'<i>'}</b>`.text // <b>&lt;i&gt;</b>
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, i) => string + write(parts[i])).join(''))

/** Markup only where there is something to show. */
export const when = (shown: unknown, make: () => Markup): Markup | undefined =>
  shown ? make() : undefined
