import { html, type Markup } from '../../report/html/markup'

/** A part of a bar: its length, and the class that colours it. */
export interface Part {
  length: number
  tone: string
}

/**
 * A bar of parts, drawn to scale: `whole` fills it. The numbers stand beside it as text, so it is
 * hidden from those who do not see it.
 */
export const bar = (parts: readonly Part[], whole: number): Markup => {
  let x = 0
  const rects = parts.map(({ length, tone }) => {
    const width = whole > 0 ? (100 * length) / whole : 0
    const rect = html`<rect class="m-${tone}" x="${x.toFixed(3)}" y="0" width="${width.toFixed(3)}" height="10"/>`
    x += width
    return rect
  })
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`
}
