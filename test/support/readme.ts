import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export const readmes = ['README.md', 'README.zh.md'] as const

/** A fenced block of a Markdown file. */
export interface Block {
  language: string
  code: string
}

export const blocksOf = (file: string): Block[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = '', code = '']) => ({ language, code }),
  )

/** An empty folder from which the files that a README names can be reached. */
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'zhifa-readme-'))
  for (const name of ['examples', 'fixtures']) symlinkSync(join(root, name), join(path, name))
  return path
}

/** The block with its commands (`$ …`) run one after the other, and what each printed below it. */
export const transcriptOf = (code: string): string => {
  const cwd = folder()
  const zhifa = `zhifa() { "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"; }`
  const commands = code.split('\n').filter((line) => line.startsWith('$ '))
  const printed = commands.map((line) => {
    const { stdout } = spawnSync('sh', ['-c', `${zhifa}\n${line.slice(2)}`], {
      cwd,
      encoding: 'utf8',
    })
    return `${line}\n${stdout.trimEnd()}\n`
  })
  return printed.join('\n')
}
