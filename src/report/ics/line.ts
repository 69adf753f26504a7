import { clean } from '../clean'

const LIMIT = 75

const encoder = new TextEncoder()

/** A text value: backslash, semicolon, comma and line ends escaped. */
export const textValue = (lines: string | readonly string[]): string =>
  [lines]
    .flat()
    .map((line) => clean(line).replace(/[\\;,]/g, (char) => `\\${char}`))
    .join('\\n')

/** A content line folded at 75 octets, never within a character; ends with CRLF. */
export const contentLine = (name: string, value: string): string => {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const char of `${name}:${value}`) {
    const size = encoder.encode(char).length
    if (octets + size > LIMIT) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += char
    octets += size
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}
