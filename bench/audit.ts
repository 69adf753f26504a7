import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machineScaling } from './audit/machine'
import { writeMatters } from './audit/matters'
import { type Run, runAudit } from './audit/measure'
import { auditPage } from './audit/page'
import { rowsOf } from './audit/rows'
import { type Results, resultsOf } from './results'
import type { Row } from './row'
import { markdownTable } from './table'

const { values } = parseArgs({
  options: {
    matters: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
})
const matters = Number(values.matters)
const rounds = Number(values.rounds)
if (!(Number.isInteger(matters) && matters > 0 && Number.isInteger(rounds) && rounds > 0))
  throw new Error('--matters and --rounds take whole numbers from 1')

const fastest = (runs: readonly Run[]): Run =>
  runs.reduce((best, run) => (run.seconds < best.seconds ? run : best))

const measure = async (): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-bench-'))
  try {
    const file = join(folder, 'matters.ndjson')
    await writeMatters(file, matters)
    const [one, two]: [Run[], Run[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      one.push(await runAudit(file, 1))
      two.push(await runAudit(file, 2))
    }
    const machine = await machineScaling(rounds)
    return rowsOf({ matters, one: fastest(one), two: fastest(two), machine })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Puts the rows in the place of those of an earlier run. */
const mergeResults = (rows: readonly Row[]): void => {
  const file = join(import.meta.dirname, 'results.json')
  if (!existsSync(file)) return
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results
  const others = results.rows.filter(({ work }) => !work.startsWith('audit, '))
  writeFileSync(file, `${JSON.stringify({ ...results, rows: [...others, ...rows] }, null, 2)}\n`)
}

const rows = await measure()
console.log(markdownTable(rows))
writeFileSync(join(import.meta.dirname, 'AUDIT.md'), auditPage(resultsOf(rows)))
mergeResults(rows)
