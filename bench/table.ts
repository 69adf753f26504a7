import type { Row } from './row'

const rate = (perSecond: number | null): string =>
  perSecond === null ? '' : Math.round(perSecond).toLocaleString('en')

const times = (ratio: number | null): string =>
  ratio === null ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`

const mark = ({ bar, met }: Row): string =>
  bar === undefined ? '' : `${bar} ${met ? '✓' : '**not met**'}`

const wins = ({ ratio, engine }: Row): boolean =>
  ratio !== null && ratio < 1 && !engine.startsWith('zhifa')

const cells = (row: Row): string[] => [
  row.work,
  wins(row) ? `**${row.engine}** (faster)` : row.engine,
  row.version,
  [rate(row.perSecond), row.figure].filter(Boolean).join(', '),
  times(row.ratio),
  mark(row),
]

/** Rows as a Markdown table; a peer that is faster is marked. */
export const markdownTable = (rows: readonly Row[]): string =>
  [
    ['work', 'engine', 'version', 'cases per second', 'zhifa is', 'bar'],
    ['---', '---', '---', '---:', '---:', '---'],
    ...rows.map(cells),
  ]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')

const named = ({ work, engine }: Row): string => `${work} (${engine})`

const listed = (title: string, rows: readonly Row[]): string =>
  rows.length === 0 ? `${title}: none.` : `${title}: ${rows.map(named).join('; ')}.`

/** Which bars are not met and which peers are faster, in words. */
export const verdict = (rows: readonly Row[]): string =>
  [
    listed(
      'Bars that are not met',
      rows.filter(({ met }) => met === false),
    ),
    listed('Where another is faster', rows.filter(wins)),
  ].join('\n\n')
