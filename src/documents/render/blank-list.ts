import type { Paper, Run } from '../paper'
import { plainText } from '../plain-text'
import { words } from '../words'

/** A run as text; a blank is a line to write on. */
export const runText = (run: Run, lang: Paper['lang']): string => {
  if ('text' in run) return run.text
  return (run.date ? words.blankDate : words.blank)[lang]
}

/** The list of blanks that stands behind a paper, as a table. */
export const blankList = ({ missing, lang }: Paper): { head: string[]; rows: string[][] } => ({
  head: [words.field, words.fact, words.place, words.citation].map((each) => each[lang]),
  rows: missing.map(({ field, label, path, because, required, cite }) => [
    field[lang],
    `${label[lang]}${lang === 'zh' ? '：' : ': '}${(because === 'none' ? words.notYet : words.unknown)[lang]}`,
    plainText(path),
    required ? cite.join(lang === 'zh' ? '、' : ', ') : words.optional[lang],
  ]),
})
