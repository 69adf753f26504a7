import stringWidth from 'string-width'
import { clean } from '../clean'

/** What stays together on a line: a word or one Chinese character, with the marks that cling to it. */
const PIECES =
  /[（《“［(]*(?:[^\p{Script=Han}，。；：、（）《》［］“”\s]+|\p{Script=Han})[，。；：、）》”］]*\s*|\s+|./gu

/** Cuts a piece that is wider than a line by itself. */
const cut = (piece: string, width: number): string[] => {
  if (stringWidth(piece.trimEnd()) <= width) return [piece]
  const parts: string[] = ['']
  for (const char of piece) {
    const part = parts.at(-1) as string
    if (stringWidth(part + char) > width) parts.push(char)
    else parts[parts.length - 1] = part + char
  }
  return parts
}

/** Breaks a text into lines of at most `width` columns; Chinese characters take two. */
export const wrap = (text: string, width: number): string[] => {
  const pieces = (clean(text).match(PIECES) ?? []).flatMap((piece) => cut(piece, width))
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' && lines.length > 0 ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()]
}

/** A wrapped text under an indent, its first line led in by a head as wide as the indent or less. */
export const block = (text: string, width: number, indent: string, head = indent): string[] =>
  wrap(text, Math.max(20, width - Math.max(stringWidth(indent), stringWidth(head)))).map(
    (line, i) => `${i === 0 ? head : indent}${line}`,
  )
