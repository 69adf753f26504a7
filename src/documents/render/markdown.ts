import { code, markdownText, table } from '../../report/markdown/escape'
import type { Lines, Paper, PaperBlock, Run } from '../paper'
import { words } from '../words'
import { blankList, runText } from './blank-list'

type Lang = Paper['lang']

const line = (runs: readonly Run[], lang: Lang): string =>
  markdownText(runs.map((run) => runText(run, lang)).join(''))

const paragraphs = (lines: Lines, lang: Lang): string[] =>
  lines.flatMap((runs) => [line(runs, lang), ''])

const cell = (lines: Lines, lang: Lang): string =>
  lines.map((runs) => line(runs, lang)).join('<br>')

const blockLines = (block: PaperBlock, lang: Lang): string[] => {
  switch (block.kind) {
    case 'section':
      return [`## ${markdownText(block.heading)}`, '', ...paragraphs(block.lines, lang)]
    case 'fields':
      return table(
        [words.field[lang], words.content[lang]],
        block.fields.map(({ label, lines, hand }) => [
          markdownText(label),
          [cell(lines, lang), hand ? markdownText(words.blank[lang]) : '']
            .filter(Boolean)
            .join(' '),
        ]),
      )
    case 'table':
      return [
        `## ${markdownText(block.heading)}`,
        '',
        ...table(
          block.head.map(markdownText),
          block.rows.map((row) => row.map((lines) => cell(lines, lang))),
        ),
      ]
    case 'signature':
      return [
        ...block.hand.flatMap((label) => [
          `${markdownText(label)} ${markdownText(words.blank[lang])}`,
          '',
        ]),
        ...paragraphs(block.lines, lang),
        `${markdownText(block.seal)}　${line(block.date, lang)}`,
        '',
      ]
    case 'copies':
      return [
        '---',
        '',
        `${markdownText(block.label)}${words.colon[lang]}${cell(block.lines, lang)}`,
        '',
      ]
    default:
      return paragraphs(block.lines, lang)
  }
}

/** A paper in Markdown (GitHub's tables), its blanks listed behind it. */
export const toMarkdown = (paper: Paper): string => {
  const { lang, title, blocks, missing } = paper
  const { head, rows } = blankList(paper)
  const list = rows.map(([field = '', fact = '', path = '', cite = '']) => [
    markdownText(field),
    markdownText(fact),
    code(path),
    markdownText(cite),
  ])
  return [
    `# ${markdownText(title)}`,
    '',
    ...blocks.flatMap((block) => blockLines(block, lang)),
    ...(missing.length === 0
      ? []
      : ['---', '', `### ${words.blanks[lang]}`, '', words.aside[lang], '', ...table(head, list)]),
  ]
    .join('\n')
    .concat('\n')
    .replace(/\n+$/, '\n')
}
