import {
  type ComparedCell,
  type ComparedEntry,
  type ComparedRow,
  type Comparison,
  comparedRows,
} from '../view/comparison'
import { punctuation } from '../view/punctuation'
import { type Language, words } from '../words'
import { block } from './wrap'

interface Layout {
  lang: Language
  width: number
}

const entryLines = (
  { mark, cited, subject, text, missing }: ComparedEntry,
  { lang, width }: Layout,
): string[] => {
  const { open, close, colon } = punctuation[lang]
  const lacking =
    missing.length > 0
      ? `${open}${words.missing[lang]}${colon}${missing.join(words.comma[lang])}${close}`
      : ''
  const head = `${mark.label[lang]}  ${cited}［${subject}］`
  return block(`${head} ${text}${lacking}`, width, '      ', `    ${mark.sign} `)
}

const cellLines = ({ title, entries, nothing }: ComparedCell, layout: Layout): string[] => [
  ...block(title, layout.width, '  '),
  ...entries.flatMap((entry) => entryLines(entry, layout)),
  ...(nothing ? block(nothing, layout.width, '      ', '    ') : []),
]

const rowLines = ({ label, cells }: ComparedRow, layout: Layout): string[] => [
  `【${label}】`,
  ...cells.flatMap((cell) => cellLines(cell, layout)),
  '',
]

/** Regulations side by side, question by question, as text. */
export const comparisonText = (comparison: Comparison, layout: Layout): string =>
  [
    ...block(comparison.title, layout.width, ''),
    '',
    ...comparedRows(comparison, layout.lang).flatMap((row) => rowLines(row, layout)),
  ].join('\n')
