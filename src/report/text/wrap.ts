import { clean } from '../clean'
import { columns } from './columns'

/** What stays together on a line: a word or one Chinese character, with the marks that cling to it. */
const PIECES =
  /[（《“［(]*(?:[^\p{Script=Han}，。；：、（）《》［］“”\s]+|\p{Script=Han})[，。；：、）》”］]*\s*|\s+|./gu

interface Piece {
  text: string
  /** Columns with the space behind it, and without. */
  taken: number
  needed: number
}

const measured = (text: string): Piece => {
  const bare = text.trimEnd()
  const needed = columns(bare)
  return { text, needed, taken: needed + columns(text.slice(bare.length)) }
}

/** Cuts a piece that is wider than a line by itself. */
const cut = (piece: Piece, width: number): Piece[] => {
  if (piece.needed <= width) return [piece]
  const parts: string[] = ['']
  for (const char of piece.text) {
    const part = parts.at(-1) as string
    if (columns(part + char) > width) parts.push(char)
    else parts[parts.length - 1] = part + char
  }
  return parts.map(measured)
}

const piecesOf = (text: string, width: number): Piece[] =>
  (clean(text).match(PIECES) ?? []).flatMap((piece) => cut(measured(piece), width))

/** Breaks a text into lines of at most `width` columns; Chinese characters take two. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && taken + piece.needed > width) {
      lines.push(line.trimEnd())
      line = ''
      taken = 0
    }
    const isLead = line === '' && lines.length > 0
    const added = isLead ? measured(piece.text.trimStart()) : piece
    line += added.text
    taken += added.taken
  }
  return [...lines, line.trimEnd()]
}

/** A wrapped text under an indent, its first line led in by a head as wide as the indent or less. */
export const block = (text: string, width: number, indent: string, head = indent): string[] =>
  wrap(text, Math.max(20, width - Math.max(columns(indent), columns(head)))).map(
    (line, i) => `${i === 0 ? head : indent}${line}`,
  )
