import type { Round } from './protocol'

/** Work on a list of cases, in steps that are timed. */
export interface Task {
  readonly cases: number
  /** Runs some cases from a position on and returns how many it ran. */
  step(from: number): number | Promise<number>
  /** Whether each step is timed by itself, for percentiles; a step is then one case. */
  readonly eachTimed?: boolean
}

const percentile = (times: number[], share: number): number =>
  times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] as number

/** Milliseconds of processor time so far. */
const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let position = 0

/** Runs a task for some milliseconds, from where it stopped before. */
export const timed = async (task: Task, ms: number): Promise<Round> => {
  const times: number[] = []
  const busy = spent()
  const start = performance.now()
  let before = start
  let cases = 0
  while (before - start < ms) {
    const ran = task.step(position % task.cases)
    const count = typeof ran === 'number' ? ran : await ran
    position += count
    cases += count
    const now = performance.now()
    if (task.eachTimed) times.push(now - before)
    before = now
  }
  return {
    cases,
    seconds: (before - start) / 1000,
    busySeconds: (spent() - busy) / 1000,
    ...(task.eachTimed ? { p99: percentile(times, 0.99) } : {}),
  }
}
