import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { regulationCases } from '../regulations/cases'

const CHUNK = 2000

/** Writes so many matters, one a line, made from the fixture cases in turn; each has an id of its own. */
export const writeMatters = async (file: string, matters: number): Promise<void> => {
  const cases = regulationCases()
  const out = createWriteStream(file)
  for (let from = 0; from < matters; from += CHUNK) {
    const lines: string[] = []
    for (let i = from; i < Math.min(from + CHUNK, matters); i++) {
      const { facts, asOf } = cases[i % cases.length] as (typeof cases)[number]
      lines.push(`${JSON.stringify({ ...facts, asOf, id: `bench-${i}` })}\n`)
    }
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
