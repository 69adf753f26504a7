import { describe, expect, test } from 'vitest'
import { type Format, report } from '../../src'
import { ask } from '../support/invented'

const norm = {
  id: 'example-2020/2',
  modality: 'may',
  gist: { zh: '可以行动', en: 'they may act' },
  applies: { fact: 'duty.leadActs', operator: 'equal', value: true },
}

const formats = ['text', 'markdown', 'html'] as const satisfies readonly Format[]

describe.each(formats)('of a document that speaks of no topic, as %s', (format) => {
  const why = 'The document speaks of no topic'
  const written = (facts: Record<string, unknown>) =>
    report(ask([norm], facts), { format, lang: 'en', width: 200 })

  test('it is said why nothing could be judged', () => {
    expect(ask([norm], {}).verdict).toBe('undetermined')
    expect(written({})).toContain(why)
  })

  test('of one that does, it is not', () => {
    expect(written({ duty: { leadActs: true } })).not.toContain(why)
    expect(written({ meetings: { heldRegularly: true } })).not.toContain(why)
  })
})
