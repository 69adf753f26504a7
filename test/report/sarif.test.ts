import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { report } from '../../src'
import { fixtureCases, fixtureInstruments } from '../support/case-files'
import { run } from '../support/compare'
import { every, kept, region, violated } from './samples'

const { resolve } = createRequire(import.meta.url)
const file = resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(ajv as never)
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

const sarifOf = (...[given, lang = 'zh']: [Parameters<typeof report>[0], ('zh' | 'en')?]) => {
  const log = JSON.parse(report(given, { format: 'sarif', lang }))
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  return log.runs[0]
}

test('the schema refuses what is not SARIF', () =>
  expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false))

test.each(['zh', 'en'] as const)('every kind of case validates in %s', (lang) => {
  const run = sarifOf(every, lang)
  expect(run.invocations[0].executionSuccessful).toBe(false)
  expect(
    run.invocations[0].toolExecutionNotifications.map(
      ({ descriptor }: { descriptor: { id: string } }) => descriptor.id,
    ),
  ).toEqual(['bad-input', 'disagreement'])
})

test('the first case of every file of fixtures validates', () => {
  const firsts = fixtureInstruments().flatMap((instrument) => {
    const seen = new Set<string>()
    return fixtureCases(instrument).filter(({ file: name }) => !seen.has(name) && seen.add(name))
  })
  const { results } = sarifOf(firsts.map(run))
  expect(results.length).toBeGreaterThan(firsts.length)
})

test('rules are norms with help, results have a level by verdict and a place', () => {
  const { results, tool, invocations } = sarifOf({
    determination: violated,
    source: 'plans/方案 1.json',
    locate: () => region,
  })
  expect(invocations[0].executionSuccessful).toBe(true)
  const levels = Object.fromEntries(
    results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]),
  )
  expect(levels).toEqual({
    'example-2020/5': 'error',
    'example-2020/6': 'warning',
    'example-2020/3': 'note',
  })
  for (const { ruleId, ruleIndex } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(tool.driver.rules[ruleIndex].help.text).toContain('示例办法')
  }
  expect(results[2].locations[0]).toEqual({
    physicalLocation: {
      artifactLocation: { uri: 'plans/%E6%96%B9%E6%A1%88%201.json' },
      region,
    },
    logicalLocations: [{ fullyQualifiedName: 'transfers[0]', kind: 'object' }],
  })
})

test('a norm that is complied with should it apply is for information', () => {
  const levels = sarifOf(kept).results.map(({ level }: { level: string }) => level)
  expect(new Set(levels)).toEqual(new Set(['none']))
})
