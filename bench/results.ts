import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { page } from './page'
import type { Row } from './row'

/** A run of the bench. */
export interface Results {
  /** ISO date. */
  readonly date: string
  readonly node: string
  readonly cpu: string
  /** How many processes wanted to run, averaged over a minute, before anything was measured. */
  readonly load: number
  readonly rows: readonly Row[]
}

export const resultsOf = (rows: readonly Row[], load = loadavg()[0] ?? 0): Results => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cpu: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  load,
  rows,
})

/** Writes `results.json` and the page beside this file. */
export const writeResults = (results: Results): void => {
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(join(import.meta.dirname, 'README.md'), page(results))
}
