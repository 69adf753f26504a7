import type { Results } from './results'
import { markdownTable, verdict } from './table'

const intro = `# Bench

\`npm run bench\` measures and writes this page and \`results.json\`, unless the machine is busy with something else, or its host with other guests (the same short work then takes now longer, now shorter). \`npm run bench -- --only neutral\` runs one section (neutral, growth, regulations, start, size), \`--short\` fewer and shorter rounds; neither writes anything.

Each engine runs in a process of its own, built into one file as the library is built, which is warmed up until its rounds are within 3 % of each other; then rounds take turns, and the figures are medians, per second on the wall. What an engine answers to a sample of the cases is compared with a plain reference before anything is timed; an engine that answers otherwise stops the bench. "zhifa is" tells how many times as fast zhifa is; a peer that is faster and a bar that is not met stand in bold. Where the machine is shared with others, a ratio moves by up to a quarter from one run to the next: one that is near its bar can fall on either side of it.
`

const notes = `
## What is not comparable

- The peers are two-valued: where a fact is absent they answer as if it were false, or stop. zhifa and the straight-line JavaScript answer *unknown* and name the facts that are missing. Rows with absent facts compare zhifa with peers on complete facts.
- No peer cites sources, and only json-rules-engine explains: it builds its result trees on every run, so the row with explanations is the like-for-like one.
- The neutral set runs on zhifa's rule sets over plain facts (\`createRuleSet\` of \`zhifa/core\`), which know fewer kinds of fact than the regulations' vocabulary; the regulations have rows of their own.
- The straight-line JavaScript is written out by a generator for these rules and this order of facts: the limit, not an engine. zhifa runs no generated code.
- rools gets its rules as JavaScript functions, zen-engine as one node of expressions, json-logic-engine as compiled functions. json-rules-engine gets one engine for each case in flight, since one engine ends its other runs when one is done.
- zhifa checks the kind of every fact while it reads it; the others do not.
- The regulations on json-rules-engine: engines are made, and facts read and derived, before the timing; only \`engine.run\` counts. *Facts at hand*: the same on zhifa, every comparison made anew. *From documents*: zhifa reads and derives the facts as well. \`assess\` counts everything.
`

/** The page that the bench writes. */
export const page = ({ date, node, cpu, load, rows }: Results): string =>
  `${intro}\n${date} · Node ${node} · ${cpu} · load ${load.toFixed(1)} before the run\n\n${markdownTable(rows)}\n\n${verdict(rows)}\n${notes}`
