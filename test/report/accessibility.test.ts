import axe from 'axe-core'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { report } from '../../src'
import type { ComparedAnswer } from '../../src/determination'
import { comparisonReport, pathReport } from '../../src/report'
import { every, mixed } from './samples'

/** Rules that need a page laid out, which jsdom does not do; contrast is measured in its own test. */
const UNSEEN = ['color-contrast', 'target-size', 'scrollable-region-focusable']

const faultsOf = async (page: string): Promise<string[]> => {
  const { window } = new JSDOM(page, { runScripts: 'outside-only' })
  window.eval(axe.source)
  const run = (window as unknown as { axe: typeof axe }).axe.run
  const rules = Object.fromEntries(UNSEEN.map((rule) => [rule, { enabled: false }]))
  const { violations } = await run(window.document, { rules })
  window.close()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const SLOW = 60_000
const layout = { format: 'html', width: 100 } as const

describe.each(['zh', 'en'] as const)('in %s axe finds no fault', (lang) => {
  test('with cases of every kind on one page', { timeout: SLOW }, async () =>
    expect(await faultsOf(report(every, { format: 'html', lang }))).toEqual([]),
  )
  test('with a path', { timeout: SLOW }, async () =>
    expect(await faultsOf(pathReport([mixed], 'transfer', { ...layout, lang }))).toEqual([]),
  )
  test('with a comparison', { timeout: SLOW }, async () => {
    const label = { zh: '报告', en: 'reports' }
    const answers: ComparedAnswer[] = [
      { instrument: 'a', state: 'answered', topics: [], findings: mixed.findings },
      { instrument: 'b', state: 'silent', topics: [], findings: [] },
    ]
    const questions = [{ id: 'report' as const, label, answers }]
    const compared = [{ title: 'x', questions, titles: new Map() }]
    expect(await faultsOf(comparisonReport(compared, { ...layout, lang }))).toEqual([])
  })
})

test('a page without a language, title or labels is found out', { timeout: SLOW }, async () => {
  const faults = await faultsOf('<html><body><img src="x"><button></button></body></html>')
  expect(faults.map((each) => each.split(':')[0])).toEqual(
    expect.arrayContaining(['html-has-lang', 'document-title', 'image-alt', 'button-name']),
  )
})
