import { describe, expect, test } from 'vitest'
import { explain, report } from '../../src'
import { explanationText } from '../../src/report'
import { ask } from '../support/invented'
import { every, hostile, violated } from './samples'

const words = (zh: string, en: string) => ({ zh, en })

const rated = ask(
  [
    {
      id: 'example-2020/5',
      modality: 'must-not',
      topic: 'penalties',
      gist: words('不得重复罚款。', 'No second fine.'),
      act: 'penalty.status',
      forbids: { fact: 'penalty.anotherFine', operator: 'equal', value: true },
    },
  ],
  {
    organs: [{ id: 'a' }],
    parties: [{ id: 'p' }],
    violations: [{ id: 'v' }],
    penalties: [
      {
        by: 'a',
        party: 'p',
        violation: 'v',
        kind: 'fine',
        status: 'done',
        decidedOn: '2021-02-01',
      },
      {
        by: 'a',
        party: 'p',
        violation: 'v',
        kind: 'fine',
        status: 'done',
        decidedOn: '2021-02-02',
      },
    ],
  },
  '2021-02-19',
)

const plain = (text: string) => text.replace(/<[^>]+>/g, '')

describe('why a finding is as it is', () => {
  const html = report(violated, { format: 'html', lang: 'en' })
  const markdown = report(violated, { format: 'markdown', lang: 'en' })
  test('is folded into HTML and Markdown', () => {
    expect(html).toContain('<details class="why"><summary>Why</summary>')
    expect(markdown).toContain('<summary>Why</summary>')
  })
  test('tells the fact found, its place, its truth in a word, what decides, and what would do', () => {
    for (const written of [plain(html), markdown.replace(/[\\*`]/g, '')]) {
      expect(written).toContain('duty.leadActs]')
      expect(written).toContain('does not hold')
      expect(written).toContain('◀ decides')
      expect(written).toContain('It would be complied with if')
    }
  })
  test('says in both what the text explanation says', () => {
    const text = explanationText(explain(violated.findings[1] as never), {
      lang: 'en',
      width: 400,
      days: false,
    })
    const found = text
      .split('\n')
      .find((line) => line.includes('found: '))
      ?.trim() as string
    expect(found).toBeDefined()
    expect(plain(html)).toContain(found)
  })
  test('is not given for what is met, nor for a copy read back from JSON', () => {
    const copy = JSON.parse(report(violated, { format: 'json' }))
    expect(report(copy, { format: 'html' })).not.toContain('class="why"')
  })
  test('lets no markup of a case through', () => {
    expect(report(every, { format: 'html' })).toContain('class="why"')
    expect(report(every, { format: 'html' })).not.toContain(hostile.html)
  })
})

test('what was worked out and decided a grave finding is told in a line', () => {
  const written = report(rated, { format: 'text', lang: 'zh' })
  expect(rated.verdict).toBe('violated')
  expect(written).toContain('推导所得：对同一当事人同一违法行为另有罚款：是')
  expect(report(rated, { format: 'text', lang: 'en' })).toContain('Worked out: ')
})
