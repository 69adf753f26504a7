import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, type Pace } from '../process/interleave'
import type { Row } from '../row'
import { versionOf } from '../versions'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'node_modules/.cache/zhifa/bench')

const plan = {
  matter: { place: '371082', date: '2021-02-18' },
  transfers: [{ noticeGivenOn: '2021-02-18', sentOn: null }],
}

const commands = (): Record<string, string[]> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'plan.json')
  writeFileSync(file, JSON.stringify(plan))
  const library = JSON.stringify(join(root, 'dist/index.js'))
  return {
    bare: ['--input-type=module', '-e', ''],
    import: ['--input-type=module', '-e', `await import(${library})`],
    check: [join(root, 'dist/cli.js'), 'check', file, '--as-of', '2021-02-18'],
  }
}

/** Runs a command once: what cannot run is not timed, and what it reads is in the cache then. */
const tryOut = (name: string, args: readonly string[]): void => {
  const { error, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (error) throw error
  if (stderr !== '' || (name === 'check' && stdout === ''))
    throw new Error(`"${name}" does not run: ${stderr}`)
}

const timeOf = (args: readonly string[]): number => {
  const start = performance.now()
  const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (error) throw error
  return performance.now() - start
}

/** How long whole processes take over one that does nothing. */
export const startSection = async (pace: Pace, report: (rows: Row[]) => void): Promise<void> => {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('no dist: run `npm run build` first')
  const work = commands()
  for (const [name, args] of Object.entries(work)) tryOut(name, args)
  const times: Record<string, number[]> = { bare: [], import: [], check: [] }
  for (let round = 0; round < pace.rounds * 3; round++)
    for (const [name, args] of Object.entries(work)) times[name]?.push(timeOf(args))
  const over = (name: string) => median(times[name] ?? []) - median(times.bare ?? [])
  const row = (name: string, what: string, bar: number): Row => ({
    work: what,
    engine: 'zhifa',
    version: versionOf(undefined),
    perSecond: null,
    ratio: null,
    figure: `${over(name).toFixed(0)} ms`,
    bar: `≤ ${bar} ms`,
    met: over(name) <= bar,
  })
  report([
    row('import', 'start: importing the library, over bare Node', 60),
    row('check', 'start: `zhifa check` on one plan, over bare Node', 200),
  ])
}
