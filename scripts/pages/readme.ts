import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Results } from '../../bench/results'
import { markdownTable, verdict } from '../../bench/table'
import { coverageOf, type Regulation } from '../../src/rulebook'
import { bundledRulebook } from '../../src/zhifa'
import { fixtureCases } from '../../test/support/case-files'
import { type Page, table } from './page'

const root = join(import.meta.dirname, '../..')

const row = (regulation: Regulation): string[] => {
  const { instrument } = regulation
  const { articles, annexes, provisions, encoded, classified, norms } = coverageOf(regulation)
  const { from, to } = instrument.inForce
  return [
    `[\`${instrument.id}\`](docs/regulations/${instrument.id}.md)`,
    instrument.title.zh,
    `${from} … ${to ?? ''}`.trim(),
    `${articles}${annexes > 0 ? ` + ${annexes}` : ''}`,
    String(provisions),
    String(encoded),
    String(classified),
    String(norms),
    String(fixtureCases(instrument.id).length),
  ]
}

const heads = {
  'README.md': [
    'id',
    'text',
    'in force',
    'articles (+ annexes)',
    'provisions',
    'encoded',
    'classified',
    'norms',
    'cases',
  ],
  'README.zh.md': [
    '标识',
    '名称',
    '施行',
    '条（＋附件）',
    '条款项',
    '编码',
    '归类',
    '规范',
    '案例',
  ],
}

/** A text with something else between the marks of a part; as it is, where it has no such marks. */
const withPart = (text: string, part: string, content: () => string): string => {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const [before, rest] = text.split(open)
  if (rest === undefined) return text
  const [, after = ''] = rest.split(close)
  return `${before}${open}\n\n${content()}\n\n${close}${after}`
}

const benchResults = join(root, 'bench/results.json')

/** The table that the bench published last. */
const benchTable = (): string => {
  const { date, node, cpu, rows } = JSON.parse(readFileSync(benchResults, 'utf8')) as Results
  return `${date} · Node ${node} · ${cpu}\n\n${markdownTable(rows)}\n\n${verdict(rows)}`
}

/** The tables in the READMEs; what stands around them is written by hand. */
export const readmePages = (): Page[] =>
  Object.entries(heads).map(([path, head]) => {
    const rows = [...bundledRulebook().regulations.values()].map(row)
    const text = readFileSync(join(root, path), 'utf8')
    const regulations = withPart(text, 'regulations', () => table(head, rows))
    return { path, text: withPart(regulations, 'bench', benchTable) }
  })
