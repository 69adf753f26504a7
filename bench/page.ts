import type { Results } from './results'
import { markdownTable } from './table'

const intro = `# Bench

\`npm run bench\` measures and writes this page and \`results.json\`; \`npm run bench -- --only neutral\` runs one section (neutral, growth, regulations, start, size), \`--short\` fewer and shorter rounds; neither writes anything. Each engine runs in a warm process of its own, in rounds that take turns; the figures are medians, per second of processor time (so that other work on the machine counts for little, and an engine with several threads pays for each). What an engine answers is compared with a plain reference before anything is timed. "zhifa is" tells how many times as fast zhifa is.
`

const notes = `
## What is not comparable

- The peers are two-valued: where a fact is absent they answer as if it were false, or stop. zhifa and the straight-line JavaScript answer *unknown* and name the facts that are missing. Rows with absent facts compare zhifa with peers on complete facts.
- json-rules-engine builds its explanation trees on every run; the row with explanations is the like-for-like one.
- The straight-line JavaScript is written out by a generator for these rules and this order of facts: the limit, not an engine. zhifa runs no generated code.
- rools gets its rules as JavaScript functions, zen-engine as one node of expressions, json-logic-engine as compiled functions. json-rules-engine gets one engine for each case in flight, since one engine ends its other runs when one is done.
- zhifa checks the kind of every fact while it reads it; the others do not.
- The regulations on json-rules-engine: engines are made, and facts read and derived, before the timing; only \`engine.run\` counts. \`assess\` counts everything.
`

/** The page that the bench writes. */
export const page = ({ date, node, cpu, rows }: Results): string =>
  `${intro}\n${date} · Node ${node} · ${cpu}\n\n${markdownTable(rows)}\n${notes}`
