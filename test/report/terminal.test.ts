import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const guarded = `for (const name of ['stdin', 'stdout', 'stderr'])
  Object.defineProperty(process, name, { get() { throw new Error(name + ' was looked at') } })
`

describe('loading the library does not look at the terminal', () => {
  test.each([
    ['import()', `import(${JSON.stringify(resolve('dist/index.js'))})`],
    ['require()', `require(${JSON.stringify(resolve('dist/index.cjs'))})`],
  ])('by %s', (_, load) => {
    const { status, stderr } = spawnSync(process.execPath, ['-e', guarded + load], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
