import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built command line. */
export const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** Runs the built command line. */
export const zhifa = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

/** Writes a file into a folder of its own and returns its path. */
export const file = (content: unknown, name = 'case.json'): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'zhifa-')), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
