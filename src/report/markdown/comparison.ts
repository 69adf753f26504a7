import { type ComparedCell, type Comparison, comparedRows } from '../view/comparison'
import { type Language, words } from '../words'
import { code, markdownText, table } from './escape'

const cellText = ({ entries, nothing }: ComparedCell, lang: Language): string => {
  if (nothing) return markdownText(nothing)
  return entries
    .map(({ mark, cited, subject, text, missing }) => {
      const lacking = missing.map(code).join(words.comma[lang])
      const need = lacking === '' ? '' : ` ${words.missing[lang]}${words.colon[lang]}${lacking}`
      return `**${mark.sign} ${mark.label[lang]}** ${markdownText(cited)} ${code(subject)} ${markdownText(text)}${need}`
    })
    .join('<br>')
}

/** Regulations side by side, question by question, as a Markdown table. */
export const comparisonMarkdown = (comparison: Comparison, lang: Language): string => {
  const rows = comparedRows(comparison, lang)
  const titles = rows[0]?.cells.map(({ title }) => markdownText(title)) ?? []
  return [
    `## ${markdownText(comparison.title)}`,
    '',
    ...table(
      [words.question[lang], ...titles],
      rows.map(({ label, cells }) => [
        `**${label}**`,
        ...cells.map((cell) => cellText(cell, lang)),
      ]),
    ),
  ].join('\n')
}
