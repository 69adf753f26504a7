import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

const OPEN = '<!-- regulations -->'
const CLOSE = '<!-- /regulations -->'

/** The table of regulations in the READMEs; what stands around it is written by hand. */
export const readmePages = (): Page[] =>
  Object.entries(heads).map(([path, head]) => {
    const rows = [...bundledRulebook().regulations.values()].map(row)
    const text = readFileSync(join(root, path), 'utf8')
    const [before, rest = ''] = text.split(OPEN)
    const [, after = ''] = rest.split(CLOSE)
    return { path, text: `${before}${OPEN}\n\n${table(head, rows)}\n\n${CLOSE}${after}` }
  })
