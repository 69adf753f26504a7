import { parseArgs } from 'node:util'
import type { Pace } from './process/interleave'
import { resultsOf, writeResults } from './results'
import type { Row } from './row'
import { growthSection } from './sections/growth'
import { neutralSection } from './sections/neutral'
import { regulationsSection } from './sections/regulations'
import { sizeSection } from './sections/size'
import { startSection } from './sections/start'
import { markdownTable } from './table'

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

const pace: Pace = short ? { rounds: 3, ms: 120 } : { rounds: 7, ms: 250 }
const rows: Row[] = []
for (const [name, run] of Object.entries(sections)) {
  if (only !== undefined && only !== name) continue
  await run(pace, (measured) => {
    rows.push(...measured)
    console.log(`${markdownTable(measured)}\n`)
  })
}
if (only === undefined && !short) writeResults(resultsOf(rows))
