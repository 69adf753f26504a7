import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { report } from '../../src'
import { every, hours, kept, mixed, violated } from './samples'

const { resolve } = createRequire(import.meta.url)
/** The schema of Ant's JUnit task, as a package holds it. */
const schema = readFileSync(resolve('jest-junit-reporter/src/__tests__/fixtures/junit.xsd'), 'utf8')

const errorsOf = async (xml: string) => {
  const { errors } = await validateXML({ xml, schema })
  return errors.map(({ message }) => message)
}

test('the schema refuses what is not JUnit', async () =>
  expect(await errorsOf('<testsuites><testcase/></testsuites>')).not.toEqual([]))

test.each(['zh', 'en'] as const)('every kind of case validates in %s', async (lang) =>
  expect(await errorsOf(report(every, { format: 'junit', lang }))).toEqual([]),
)

test('no case at all validates', async () =>
  expect(await errorsOf(report([], { format: 'junit' }))).toEqual([]))

test('a violation is a failure, an answer that cannot be given an error', () => {
  const written = report(violated, { format: 'junit', lang: 'en' })
  expect(written).toContain('tests="3" failures="1" errors="1"')
  expect(written).toContain('<failure type="violated" message="✗ violated: The lead acts')
  expect(written).toContain('<error type="facts-missing"')
  expect(report(mixed, { format: 'junit' })).toContain('<error type="text-silent"')
})

test('the time of a suite is the time asked about, at the place of the matter', () =>
  expect(report(hours, { format: 'junit' })).toContain('timestamp="2021-02-18T20:00:00"'))

test('a norm that is complied with should it apply is no error', () => {
  const written = report(kept, { format: 'junit', lang: 'en' })
  expect(written).toContain('failures="0" errors="0"')
})
