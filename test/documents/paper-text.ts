import type { Lines, Paper, PaperBlock } from '../../src/documents'

const linesText = (lines: Lines): string =>
  lines.map((runs) => runs.map((run) => ('text' in run ? run.text : '____')).join('')).join('\n')

const blockText = (block: PaperBlock): string => {
  switch (block.kind) {
    case 'fields':
      return block.fields.map(({ label, lines }) => `${label}|${linesText(lines)}`).join('\n')
    case 'table':
      return [block.heading, ...block.rows.map((row) => row.map(linesText).join('|'))].join('\n')
    case 'section':
      return `${block.heading}\n${linesText(block.lines)}`
    case 'signature':
      return `${linesText(block.lines)}\n${linesText([block.date])}`
    default:
      return linesText(block.lines)
  }
}

/** A paper as plain text, blanks as ____. */
export const paperText = ({ blocks }: Paper): string => blocks.map(blockText).join('\n')

/** How many blanks stand in a paper. */
export const blankCount = (paper: Paper): number => paperText(paper).split('____').length - 1
