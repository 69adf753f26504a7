import { describe, expect, test } from 'vitest'
import {
  audit,
  bundledRulebook,
  mergeSummaries,
  type Summary,
  summarise,
  summaryPage,
} from '../../src'
import type { Tally } from '../../src/audit'
import { matters } from './support/matters'

const rulebook = bundledRulebook()
const given = await summarise(audit(matters(20), { asOf: '2022-01-01' }))
const page = (summary: Summary, lang: 'zh' | 'en' = 'en') =>
  summaryPage(summary, { lang, rulebook })

describe('the page of a summary', () => {
  test('tells the numbers, what norms say, and what is missing, in both languages', () => {
    expect(page(given)).toContain('Matters by verdict')
    expect(page(given, 'zh')).toContain('案件结论')
    const breaches = ({ verdicts }: Tally) => verdicts.violated ?? 0
    const [{ name } = { name: '' }] = [...given.norms].sort((a, b) => breaches(b) - breaches(a))
    const gist = rulebook.norms.get(name)?.norm.gist
    expect(page(given)).toContain(gist?.en.slice(0, 20))
    expect(page(given, 'zh')).toContain(gist?.zh.slice(0, 8))
    expect(page(given)).toContain(`<strong>${given.matters}</strong>`)
  })
  test('has no scripts and makes no requests', () => {
    expect(page(given)).not.toMatch(/<script|https?:|url\(|\son\w+=/)
    expect(page(given)).toContain('default-src &#39;none&#39;')
  })
  test('a bar for each verdict is as long as its share', () => {
    const two = { ...mergeSummaries([]), matters: 4, verdicts: { violated: 3, compliant: 1 } }
    expect(
      [...page(two).matchAll(/width="(\d+\.\d+)" height/g)].map(([, width]) => Number(width)),
    ).toEqual([75, 25])
  })
  test('what a matter calls an organ cannot break the page', () => {
    const name = '<img src=x onerror=alert(1)>'
    const organs = [{ name, verdicts: { violated: 1 }, missing: [{ fact: '<b>', count: 1 }] }]
    const text = page({ ...given, organs })
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain('<img')
  })
  test('of no matters it says that there is nothing', () =>
    expect(page(mergeSummaries([]))).toContain('nothing to sum up'))
  test('an unknown norm is called by its id', () =>
    expect(
      page({
        ...given,
        norms: [{ name: 'example-2020/1', verdicts: { violated: 1 }, missing: [] }],
      }),
    ).toContain('example-2020/1'))
})
