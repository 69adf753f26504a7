import { describe, expect, test } from 'vitest'
import { type Format, report } from '../../src'
import { ask } from '../support/invented'

const needs = (...facts: string[]) => ({
  all: facts.map((fact) => ({ fact, operator: 'equal', value: true })),
})
const norm = (id: string, ...facts: string[]) => ({
  id: `example-2020/${id}`,
  modality: 'may',
  gist: { zh: '可以行动', en: 'they may act' },
  applies: needs(...facts),
})

const norms = [
  norm('2', 'duty.leadActs', 'duty.othersAct'),
  norm('3', 'duty.othersAct', 'duty.leadActs'),
  norm('4', 'duty.othersAct'),
  norm('5', 'duty.othersAct'),
]

const formats = ['text', 'markdown', 'html'] as const satisfies readonly Format[]

describe.each(formats)('as %s', (format) => {
  const written = (lang: 'zh' | 'en') =>
    report(ask(norms, { duty: {} }), { format, lang, width: 200 })

  test('several facts that an earlier finding lacks as well are listed once', () => {
    expect(written('en').split('the 2 facts missing above under art. 2')).toHaveLength(2)
    expect(written('zh').split('同上文第二条所缺的 2 项')).toHaveLength(2)
  })

  test('a single fact is named each time', () =>
    expect(written('en')).not.toContain('missing above under art. 4'))
})
