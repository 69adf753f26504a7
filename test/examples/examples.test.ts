import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

const node = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8' })

test.each(['import-esm/open-duties.mjs', 'import-cjs/open-duties.cjs'])('examples/%s', (file) => {
  expect(node(`examples/${file}`)).toBe(
    'required\n第二十二条第一款  Agriculture Bureau  2021-02-22\n',
  )
})

test('examples/oracle passes', () => {
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--root', 'examples/oracle'],
    { encoding: 'utf8' },
  )
  expect(run.stdout).toContain('2 passed')
  expect(run.status).toBe(0)
})

test('examples/plans stops on a breach and goes on past an open question', () => {
  const run = spawnSync('sh', ['examples/plans/check.sh', 'examples/plans'], {
    encoding: 'utf8',
    env: { ...process.env, ZHIFA: `${process.execPath} dist/cli.js` },
  })
  expect(run.stdout.split('\n').slice(0, -1)).toEqual([
    'breach        examples/plans/acted-before-approval.json',
    'open question examples/plans/lead-not-told.json',
    'ok            examples/plans/second-fine-avoided.json',
  ])
  expect(run.status).toBe(1)
})

/** A page: of Node and the web nothing but what the bundle needs, and a content security policy that forbids to make code from strings. */
const page = () => {
  const context = createContext(
    { TextEncoder },
    { codeGeneration: { strings: false, wasm: false } },
  )
  runInContext(readFileSync('dist/zhifa.browser.js', 'utf8'), context)
  return context
}

test('examples/browser: the bundle answers without Node and without eval', () => {
  const html = readFileSync('examples/browser/index.html', 'utf8')
  const facts = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? ''
  const script = `
    const answer = zhifa.assess(${facts}, { asOf: '2021-02-20' })
    zhifa.report(answer, { format: 'text', lang: 'en' })`
  const text: unknown = runInContext(script, page())
  expect(text).toContain('2021-02-22')
})
