import type { IParagraphOptions, Paragraph, Table } from 'docx'
import type { Lines, Paper, Run } from '../paper'
import { runText } from './blank-list'
import { faces, INDENT, LINE, TABLE } from './docx-style'

export type Docx = typeof import('docx')
type Lang = Paper['lang']

const TEXT_WIDTH = 8844

/** Makes the parts of a DOCX document out of those of a paper. */
export class DocxWriter {
  constructor(
    readonly docx: Docx,
    readonly lang: Lang,
  ) {}

  paragraph(runs: readonly Run[], layout: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
    return new this.docx.Paragraph({
      spacing: this.lang === 'zh' ? { line: LINE } : { line: 320, after: 120 },
      ...layout,
      children: runs.map((run) => new this.docx.TextRun(runText(run, this.lang))),
    })
  }

  /** Paragraphs of the text: in Chinese, the first line two characters in. */
  paragraphs(lines: Lines): Paragraph[] {
    const indent = this.lang === 'zh' ? { indent: { firstLine: INDENT } } : {}
    const alignment = this.docx.AlignmentType.BOTH
    return lines.map((runs) => this.paragraph(runs, { ...indent, alignment }))
  }

  heading(text: string): Paragraph {
    const { HeadingLevel, Paragraph } = this.docx
    return new Paragraph({
      text,
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { line: LINE, before: 120 },
      ...(this.lang === 'zh' ? { indent: { firstLine: INDENT } } : {}),
    })
  }

  cell(lines: Lines, percent: number, bold = false) {
    const { Paragraph, TableCell, TextRun, VerticalAlign, WidthType } = this.docx
    const text = (run: Run) =>
      new TextRun({
        text: runText(run, this.lang),
        size: this.lang === 'zh' ? TABLE : 22,
        ...(bold ? { font: faces.heading } : {}),
      })
    const filled = lines.length === 0 ? [[]] : lines
    return new TableCell({
      width: { size: percent, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 80, bottom: 80, left: 100, right: 100 },
      children: filled.map((runs) => new Paragraph({ children: runs.map(text) })),
    })
  }

  table(
    head: readonly string[],
    rows: readonly (readonly Lines[])[],
    widths: readonly number[],
  ): Table {
    const { HeightRule, Table: TableOf, TableRow, WidthType } = this.docx
    const width = (i: number) => widths[i] ?? Math.floor(100 / widths.length)
    const top = head.map((text, i) => this.cell([[{ text }]], width(i), true))
    return new TableOf({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths.map((each) => Math.round((TEXT_WIDTH * each) / 100)),
      rows: [
        ...(top.length === 0 ? [] : [new TableRow({ children: top, tableHeader: true })]),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              ...(head.length === 0 ? { height: { value: 700, rule: HeightRule.ATLEAST } } : {}),
              children: row.map((lines, i) =>
                this.cell(lines, width(i), head.length === 0 && i === 0),
              ),
            }),
        ),
      ],
    })
  }
}
