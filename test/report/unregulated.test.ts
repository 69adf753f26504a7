import { describe, expect, test } from 'vitest'
import { assess, type Format, report } from '../../src'

const formats = ['text', 'markdown', 'html'] as const satisfies readonly Format[]

describe.each(formats)('a topic on which no regulation asked has norms, as %s', (format) => {
  const matter = { place: '230102', date: '2018-06-01' }
  const written = (facts: object) =>
    report(assess({ matter, ...facts }, { asOf: '2018-06-01' }), { format, lang: 'en', width: 200 })
  const said = 'on which the regulations asked have no norms'

  test('is named', () => {
    const text = written({ action: { leads: [] }, supervisionNotices: [{}] })
    expect(text).toContain(said)
    expect(text).toContain('supervision notices and decisions')
  })

  test('where there is none, nothing is said', () => {
    expect(written({ action: { leads: [] } })).not.toContain(said)
  })
})
