import type { Results } from '../results'
import { markdownTable } from '../table'

const intro = `# Bench of \`zhifa audit\`

\`npm run bench:audit\` measures and writes this page, and its rows into \`results.json\`; \`-- --matters 200000\` on fewer matters, \`-- --rounds 5\` more often. Matters are the fixture cases in turn, each with an id of its own, one a line; the whole command is measured, from its start to its end: reading, parsing, validation, derivation, every norm of the regulations of the place, writing. Runs with one worker and with two take turns; the fastest of each counts, since other work on the machine only slows them. Processor time is that of all threads, the one that reads and writes included. The last row tells what two threads that only count gained on this machine at the time, for other guests of a host take their share.
`

/** The page that the bench writes. */
export const auditPage = ({ date, node, cpu, rows }: Results): string =>
  `${intro}\n${date} · Node ${node} · ${cpu}\n\n${markdownTable(rows)}\n`
