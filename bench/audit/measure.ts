import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** One run of `zhifa audit`. */
export interface Run {
  seconds: number
  /** Processor time of all its threads. */
  cpuSeconds: number
  /** The most memory that the process held; Linux only. */
  peakMB: number | null
}

const ticksPerSecond = 100

/** What Linux knows of a running process: its processor time, and the most memory it has held. */
const accountOf = (pid: number): { cpuSeconds: number; peakMB: number } | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const ticks = Number(fields[11]) + Number(fields[12])
    const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
    return peak && ticks
      ? { cpuSeconds: ticks / ticksPerSecond, peakMB: Number(peak) / 1024 }
      : undefined
  } catch {
    return undefined
  }
}

/** Runs `zhifa audit` on a file and throws the output away. */
export const runAudit = async (file: string, jobs: number): Promise<Run> => {
  const begun = process.hrtime.bigint()
  const args = [cli, 'audit', file, '--jobs', String(jobs), '--output', '/dev/null']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  let account: ReturnType<typeof accountOf>
  const timer = setInterval(() => {
    account = (child.pid === undefined ? undefined : accountOf(child.pid)) ?? account
  }, 20)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(timer)
  if (code === null || code === 5) throw new Error(`zhifa audit ended with ${code}`)
  return {
    seconds: Number(process.hrtime.bigint() - begun) / 1e9,
    cpuSeconds: account?.cpuSeconds ?? 0,
    peakMB: existsSync('/proc/self/status') ? (account?.peakMB ?? null) : null,
  }
}
