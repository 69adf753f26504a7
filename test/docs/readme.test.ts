import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf, readmes, transcriptOf } from '../support/readme'

const blocks = readmes.flatMap((file) => blocksOf(file).map((block) => ({ file, ...block })))
const of = (language: string) =>
  blocks.filter((block) => block.language === language).map((block, i) => ({ ...block, i }))

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })

/** Inside the package, so that it can import itself by name. */
const written = (name: string, code: string): string => {
  mkdirSync('examples/.readme', { recursive: true })
  const path = join('examples/.readme', name)
  writeFileSync(path, code)
  return path
}

test('there is a block of every kind, and none of another', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['sh', 'console', 'ts']))
})

describe('the two lines for a fresh machine', () => {
  const [run, tests] = of('sh')

  test('are the same in both languages', () => {
    expect(of('sh').map(({ code }) => code)).toEqual([run, tests, run, tests].map((b) => b?.code))
  })

  test('the first runs the main job on a real plan', () => {
    const [, command = ''] = run?.code.split('npm run build && npx zhifa') ?? []
    const { status, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" dist/cli.js ${command}`],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout).toContain('第十八条')
    expect(status).toBe(0)
  })

  test('the second is what the CI script runs', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain(`\n${tests?.code.trim()} ||`)
  })
})

test.each(of('console'))('$file: console block $i prints what it shows', ({ code }) => {
  expect(transcriptOf(code)).toBe(code)
})

const programs = of('ts').filter(({ code }) => !code.includes("from 'vitest'"))
test.each(programs)('$file: program $i runs', ({ code, file, i }) => {
  const { status, stderr } = node('--import', 'tsx', written(`${file}-${i}.ts`, code))
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

const suites = of('ts').filter(({ code }) => code.includes("from 'vitest'"))
test.each(suites)('$file: test $i passes', ({ code, file, i }) => {
  const path = written(`${file}-${i}.test.ts`, code)
  const { stdout } = node(
    'node_modules/vitest/vitest.mjs',
    'run',
    `--config=${resolve('examples/oracle/vitest.config.ts')}`,
    '--root=examples/.readme',
    basename(path),
  )
  expect(stdout).toContain('1 passed')
})
