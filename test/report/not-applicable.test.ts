import { describe, expect, test } from 'vitest'
import { type Format, report } from '../../src'
import { ask } from '../support/invented'

const words = (zh: string, en: string) => ({ zh, en })
const yes = (fact: string) => ({ fact, operator: 'equal', value: true })

const ground = (item: string, fact: string) => ({
  id: `example-2020/2(${item})`,
  modality: 'is',
  gist: words(`第${item}项`, `ground ${item}`),
  applies: yes(fact),
})

const norms = [
  {
    id: 'example-2020/2',
    modality: 'may',
    gist: words('可以行动', 'they may act'),
    union: ['example-2020/2(1)', 'example-2020/2(2)'],
  },
  ground('1', 'duty.leadActs'),
  ground('2', 'duty.othersAct'),
]

const formats = ['text', 'markdown', 'html'] as const satisfies readonly Format[]

describe.each(formats)('of a case to which nothing applies, as %s', (format) => {
  const nothing = ask(norms, { duty: { leadActs: false, othersAct: false } })

  test('each ground is told, with what it would have needed', () => {
    expect(nothing.verdict).toBe('not-applicable')
    const written = report(nothing, { format, lang: 'en', width: 200 })
    for (const told of ['ground 1', 'ground 2', 'It would apply if'])
      expect(written).toContain(told)
    expect(written).not.toContain('they may act')
  })

  test('where something else applies, they are only counted', () => {
    const duty = { modality: 'must', requires: yes('meetings.heldRegularly') }
    const mixed = ask(
      [...norms, { ...duty, gist: words('报送', 'it is filed'), topic: 'meetings' }],
      {
        duty: { leadActs: false, othersAct: false },
        meetings: { heldRegularly: true },
      },
    )
    expect(mixed.verdict).toBe('compliant')
    const written = report(mixed, { format, lang: 'en', width: 200 })
    expect(written).toContain('it is filed')
    expect(written).not.toContain('ground 1')
  })
})
