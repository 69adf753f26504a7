import type { Document, Paragraph, Table } from 'docx'
import type { Lines, Paper, PaperBlock } from '../paper'
import { words } from '../words'
import { blankList } from './blank-list'
import { INDENT, page, styles } from './docx-style'
import { type Docx, DocxWriter } from './docx-writer'

type Part = Paragraph | Table

const signatureOf = (
  block: Extract<PaperBlock, { kind: 'signature' }>,
  writer: DocxWriter,
): Part[] => {
  const { docx, lang } = writer
  const right = { alignment: docx.AlignmentType.RIGHT, indent: { right: INDENT } }
  return [
    writer.paragraph([]),
    ...block.hand.map((label) =>
      writer.paragraph([{ text: `${label}${words.colon[lang]}${words.blank[lang]}` }]),
    ),
    ...block.lines.map((runs) => writer.paragraph(runs, { ...right, keepNext: true })),
    writer.paragraph([{ text: `${block.seal} ` }, ...block.date], right),
  ]
}

/** Widths in percent, by the longest line of each column. */
const widthsOf = (head: readonly string[], rows: readonly (readonly Lines[])[]): number[] => {
  const lengths = head.map((label, i) => {
    const lines = rows.flatMap((row) => row[i] ?? [])
    const texts = lines.map((runs) =>
      runs.map((run) => ('text' in run ? run.text : '______')).join(''),
    )
    return Math.min(16, Math.max(4, ...[label, ...texts].map(({ length }) => length)))
  })
  const sum = lengths.reduce((total, each) => total + each, 0)
  return lengths.map((each) => (100 * each) / sum)
}

const blockParts = (block: PaperBlock, writer: DocxWriter): Part[] => {
  const { docx, lang } = writer
  switch (block.kind) {
    case 'section':
      return [writer.heading(block.heading), ...writer.paragraphs(block.lines)]
    case 'fields':
      return [
        writer.table(
          [],
          block.fields.map(({ label, lines, hand }) => [
            [[{ text: label }]],
            hand ? [...lines, [{ text: words.seal[lang] }]] : lines,
          ]),
          [32, 68],
        ),
        writer.paragraph([]),
      ]
    case 'table':
      return [
        writer.heading(block.heading),
        writer.table(block.head, block.rows, widthsOf(block.head, block.rows)),
      ]
    case 'signature':
      return signatureOf(block, writer)
    case 'copies':
      return block.lines.map((runs) =>
        writer.paragraph([{ text: `${block.label}${words.colon[lang]}` }, ...runs], {
          spacing: { before: 400 },
          border: {
            top: { style: docx.BorderStyle.SINGLE, size: 6 },
            bottom: { style: docx.BorderStyle.SINGLE, size: 6 },
          },
        }),
      )
    case 'number':
      return block.lines.map((runs) =>
        writer.paragraph(runs, { alignment: docx.AlignmentType.CENTER }),
      )
    case 'addressee':
      return block.lines.map((runs) => writer.paragraph(runs))
    default:
      return writer.paragraphs(block.lines)
  }
}

const blanksOf = (paper: Paper, writer: DocxWriter): Part[] => {
  if (paper.missing.length === 0) return []
  const { head, rows } = blankList(paper)
  const { lang } = paper
  return [
    writer.paragraph([{ text: words.blanks[lang] }], { pageBreakBefore: true }),
    writer.paragraph([{ text: words.aside[lang] }]),
    writer.table(
      head,
      rows.map((row) => row.map((text) => [[{ text }]])),
      [22, 28, 28, 22],
    ),
  ]
}

/** A paper as a document of the `docx` package. */
export const docxDocument = (docx: Docx, paper: Paper): Document => {
  const writer = new DocxWriter(docx, paper.lang)
  const title = new docx.Paragraph({
    text: paper.title,
    heading: docx.HeadingLevel.TITLE,
    alignment: docx.AlignmentType.CENTER,
    spacing: { after: 400 },
  })
  return new docx.Document({
    title: paper.title,
    styles: styles(paper.lang),
    sections: [
      {
        properties: page,
        children: [
          title,
          ...paper.blocks.flatMap((block) => blockParts(block, writer)),
          ...blanksOf(paper, writer),
        ],
      },
    ],
  })
}
