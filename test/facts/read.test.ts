import { describe, expect, test } from 'vitest'
import { type CaseFacts, caseDocument, readName, resolveName } from '../../src/facts'

const read = (facts: CaseFacts, name: string, index?: number) => {
  const resolved = resolveName(name)
  if (!resolved) throw new Error(name)
  return readName(caseDocument(facts), resolved, index)
}

describe('absent, none and value never merge', () => {
  test('absent is unknown, and names where it belongs', () => {
    const reading = read({ transfers: [{}] }, 'transfer.receipt.issuedOn', 0)
    expect(reading).toMatchObject({
      value: undefined,
      missing: { path: 'transfers[0].receipt.issuedOn', kind: 'fact' },
    })
  })
  test('null is known to be none; within a group that is none, everything is', () => {
    expect(read({ transfers: [{ sentOn: null }] }, 'transfer.sentOn', 0)).toEqual({ value: null })
    expect(read({ transfers: [{ receipt: null }] }, 'transfer.receipt.issuedOn', 0)).toEqual({
      value: null,
    })
    expect(read({ transfers: [{ receipt: null }] }, 'transfer.receipt.fields', 0)).toEqual({
      value: { present: [], unknown: [] },
    })
    expect(read({ transfers: [{ review: null }] }, 'transfer.review.inWriting', 0)).toEqual({
      value: false,
    })
  })
  test('an array is the whole set; an object leaves unnamed items unknown', () => {
    expect(read({ evidence: { reviewed: ['legality'] } }, 'evidence.reviewed')).toEqual({
      value: { present: ['legality'], unknown: [] },
    })
    expect(
      read({ evidence: { reviewed: { legality: true, relevance: false } } }, 'evidence.reviewed'),
    ).toEqual({
      value: { present: ['legality'], unknown: ['authenticity'] },
    })
  })
  test('a finding is read as its value; that nobody made it is none, not false', () => {
    const made = { value: false, by: '甲局', reason: '未达到' }
    expect(read({ initiation: { severeImpact: made } }, 'initiation.severeImpact')).toEqual({
      value: false,
    })
    expect(read({ initiation: { severeImpact: null } }, 'initiation.severeImpact')).toEqual({
      value: null,
    })
    expect(read({ initiation: {} }, 'initiation.severeImpact').missing?.kind).toBe('finding')
  })
  test('in a part said to be complete, absent is none; elsewhere it stays unknown', () => {
    const facts: CaseFacts = {
      complete: ['transfers[1].receipt'],
      transfers: [{ receipt: {} }, { receipt: {} }],
    }
    expect(read(facts, 'transfer.receipt.issuedOn', 0).value).toBeUndefined()
    expect(read(facts, 'transfer.receipt.issuedOn', 1).value).toBeNull()
    expect(read(facts, 'transfer.sentOn', 1).value).toBeUndefined()
  })
  test('a reference is followed to the organ; an unknown reference is what is missing', () => {
    const organs = [{ id: 'a', body: 'department' as const }, { id: 'b' }]
    expect(read({ organs, transfers: [{ from: 'a' }] }, 'transfer.from.body', 0).value).toBe(
      'department',
    )
    expect(
      read({ organs, transfers: [{ from: 'b' }] }, 'transfer.from.body', 0).missing?.path,
    ).toBe('organs[1].body')
    expect(read({ organs, transfers: [{}] }, 'transfer.from.body', 0).missing?.path).toBe(
      'transfers[0].from',
    )
    expect(read({ organs, transfers: [{ from: null }] }, 'transfer.from.body', 0).value).toBeNull()
  })
})
