import { clean } from '../clean'

/** A text in which nothing is Markdown or HTML, on one line. */
export const markdownText = (text: string): string =>
  clean(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$]/g, (char) => `\\${char}`)
    .replace(/^(\s*)([-=])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')

/** A name of the data in code style. */
export const code = (text: string): string => {
  const inner = clean(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`
}

/** A table; cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
        '',
      ]
