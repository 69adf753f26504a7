import stringWidth from 'string-width'

/** Breaks a text into lines of at most `width` columns; Chinese characters take two. */
export const wrap = (text: string, width: number): string[] => {
  const pieces =
    text.match(
      /[^\p{Script=Han}，。；：、（）《》“”\s]+\s*|[\p{Script=Han}（《“][，。；：、）》”]*|\s+|./gu,
    ) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A wrapped text under an indent, its first line led in by a head as wide as the indent or less. */
export const block = (text: string, width: number, indent: string, head = indent): string[] =>
  wrap(text, Math.max(20, width - stringWidth(indent))).map(
    (line, i) => `${i === 0 ? head : indent}${line}`,
  )
