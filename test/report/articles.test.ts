import { expect, test } from 'vitest'
import type { Finding } from '../../src'
import { articleList } from '../../src/report/view/articles'

const cited = (zh: string, en: string) => ({ citation: { label: { zh, en } } }) as Finding

test('names the paragraphs and items of an article', () => {
  const findings = [
    cited('第六条第一项', 'art. 6 item 1'),
    cited('第六条第三项', 'art. 6 item 3'),
    cited('第六条第三项', 'art. 6 item 3'),
    cited('第七条', 'art. 7'),
  ]
  expect(articleList(findings, 'zh')).toBe('第六条（第一项、第三项）、第七条')
  expect(articleList(findings, 'en')).toBe('art. 6 (item 1, item 3), art. 7')
})

test('counts what is cited by the article alone', () => {
  const findings = [
    cited('第八条', 'art. 8'),
    cited('第八条', 'art. 8'),
    cited('二、（一）', 'part 2(1)'),
  ]
  expect(articleList(findings, 'zh')).toBe('第八条（2）、二、（一）')
  expect(articleList(findings, 'en')).toBe('art. 8 (2), part 2(1)')
})
