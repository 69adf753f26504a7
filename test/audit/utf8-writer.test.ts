import { describe, expect, it } from 'vitest'
import { Utf8Writer } from '../../src/cli/audit/utf8-writer'

describe('text written as UTF-8', () => {
  it('is the same as when it is encoded at once, however much there is', () => {
    const pieces = [
      'plain',
      '',
      '行政处罚',
      'é',
      '🏛️',
      '罚'.repeat(50_000),
      'x'.repeat(200_000),
      '\n',
    ]
    const writer = new Utf8Writer()
    for (const piece of pieces) writer.write(piece)
    const whole = new TextEncoder().encode(pieces.join(''))
    expect(writer.length).toBe(whole.length)
    expect(writer.bytes()).toEqual(whole)
  })

  it('keeps what was copied out when more is written', () => {
    const writer = new Utf8Writer()
    writer.write('first')
    const before = writer.bytes()
    writer.write('second')
    expect(new TextDecoder().decode(before)).toBe('first')
  })

  it('writes half a character as the sign for what cannot be read', () => {
    const writer = new Utf8Writer()
    writer.write('\ud83c')
    expect(writer.bytes()).toEqual(new TextEncoder().encode('\ud83c'))
  })
})
