import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Counts for about a second, without memory or anything shared. */
const count = `
let sum = 0
for (let i = 0; i < 6e8; i++) sum = (sum * 31 + i) | 0
require('node:worker_threads').parentPort.postMessage(sum)
`

const secondsWith = async (threads: number): Promise<number> => {
  const begun = process.hrtime.bigint()
  const workers = Array.from({ length: threads }, () => new Worker(count, { eval: true }))
  await Promise.all(workers.map((worker) => once(worker, 'exit')))
  return Number(process.hrtime.bigint() - begun) / 1e9
}

/** How many times as much two threads that only count get done as one: what the machine gives at best. */
export const machineScaling = async (rounds: number): Promise<number> => {
  const [one, two]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    one.push(await secondsWith(1))
    two.push(await secondsWith(2))
  }
  return (2 * Math.min(...one)) / Math.min(...two)
}
