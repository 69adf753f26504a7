import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import type { Pace } from './process/interleave'
import { resultsOf, writeResults } from './results'
import type { Row } from './row'
import { growthSection } from './sections/growth'
import { neutralSection } from './sections/neutral'
import { regulationsSection } from './sections/regulations'
import { sizeSection } from './sections/size'
import { startSection } from './sections/start'
import { unsteadiness } from './steadiness'
import { markdownTable, verdict } from './table'

type Section = (pace: Pace, report: (rows: Row[]) => void) => Promise<void>

const sections: Readonly<Record<string, Section>> = {
  neutral: neutralSection,
  regulations: regulationsSection,
  growth: growthSection,
  start: startSection,
  size: sizeSection,
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, short: { type: 'boolean', default: false } },
})
const { only, short } = values
if (only !== undefined && !Object.hasOwn(sections, only))
  throw new Error(`no section is called "${only}"; there are ${Object.keys(sections).join(', ')}`)

/** With more processes than this wanting to run, the time on the wall tells nothing. */
const QUIET = 1.5

/** Beyond this, other guests of the host take more of the time than most bars leave room for. */
const STEADY = 1.4

const [load] = loadavg() as [number, number, number]
const isQuiet = load <= QUIET
if (!isQuiet)
  console.log(
    `The machine is busy (load ${load.toFixed(1)}): figures are per second of processor time, rough, and not published.\n`,
  )

const before = unsteadiness()
if (before > STEADY)
  console.log(
    `The host is busy (the same work takes ${before.toFixed(1)} times as long as at best): figures are rough, and not published.\n`,
  )

const clock = isQuiet ? 'wall' : 'processor'
const pace: Pace = short
  ? { rounds: 3, ms: 120, warmUpMs: [500, 1500], clock }
  : { rounds: 7, ms: 250, warmUpMs: [2500, 6000], clock }
const rows: Row[] = []
for (const [name, run] of Object.entries(sections)) {
  if (only !== undefined && only !== name) continue
  await run(pace, (measured) => {
    rows.push(...measured)
    console.log(`${markdownTable(measured)}\n`)
  })
}
console.log(verdict(rows))
if (only === undefined && !short && isQuiet && before <= STEADY) writeResults(resultsOf(rows, load))
