import type { Paper } from '../paper'
import { toDocx } from './docx'
import { toHtml } from './html'
import { toMarkdown } from './markdown'

/** What papers are written as. */
export const formats = ['markdown', 'html', 'docx'] as const
export type Format = (typeof formats)[number]

/**
 * A paper in a format: text, or the bytes of a DOCX file.
 *
 * @example await render(paper, 'html') // '<!doctype html>…'
 */
export const render = async (paper: Paper, format: Format): Promise<string | Uint8Array> => {
  if (format === 'docx') return toDocx(paper)
  return format === 'html' ? toHtml(paper) : toMarkdown(paper)
}
